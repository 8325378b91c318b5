import fc from 'fast-check';
import { decimalsNeeded, roundedDigits, roundTo } from '../../src/look/rounded-digits';

it('rounds half away from zero by the digits that Excel shows, not by binary fractions', () => {
  expect(roundedDigits(1.005, 2)).toBe('1.01');
  expect(roundedDigits(-1.005, 2)).toBe('-1.01');
  expect(roundedDigits(0.285, 2)).toBe('0.29');
  expect(roundedDigits(2.5, 0)).toBe('3');
  expect(roundedDigits(0.145, 1, 2)).toBe('14.5');
});

it('pads and carries', () => {
  expect(roundedDigits(120, 1)).toBe('120.0');
  expect(roundedDigits(0.04, 1)).toBe('0.0');
  expect(roundedDigits(9.99, 1)).toBe('10.0');
  expect(roundedDigits(0, 2)).toBe('0.00');
  expect(roundedDigits(1e21, 0)).toBe('1000000000000000000000');
  expect(roundedDigits(1e-20, 3)).toBe('0.000');
});

it('never writes a negative zero', () => {
  expect(roundedDigits(-0.04, 1)).toBe('0.0');
  expect(roundedDigits(-0, 0)).toBe('0');
});

it('is as near as half a unit of the last decimal', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (value, decimals) => {
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals + 1e-8,
        );
      },
    ),
  );
});

it('rounds a ratio at the decimals of its percentage', () => {
  expect(roundTo(0.89964, 1, 2)).toBe(0.9);
  expect(roundTo(0.89964, 2, 2)).toBe(0.8996);
});

it('knows how many decimals a figure has, ignoring what sums of binary fractions leave', () => {
  expect(decimalsNeeded(120)).toBe(0);
  expect(decimalsNeeded(114.25)).toBe(2);
  expect(decimalsNeeded(0.1 + 0.2)).toBe(1);
  expect(decimalsNeeded(0.125, 2)).toBe(1);
  expect(decimalsNeeded(0)).toBe(0);
});
