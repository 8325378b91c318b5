import * as fc from 'fast-check';
import { numberFromText } from '../../../src/tables/cells/number-text';

/** What numbers are made of, in every country. */
const CHARACTERS = "0 1 2 3 4 5 6 7 8 9 . , + - ( ) % e E ’ '".split(' ').concat(' ', '\u00a0');

describe('a number typed as a text', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['(12)', -12],
    ['007', 7],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1’234.50', 1234.5],
    ['95%', 0.95],
    ['95 %', 0.95],
    ['1,1%', 0.011],
    ['1.5e3', 1500],
  ])('%p is %p', (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });

  it.each(['1,234', '1.234', '-12,345', '999.999', '1.234%'])('%p could be two numbers', (text) => {
    expect(numberFromText(text)).toBe('ambiguous');
  });

  it.each([
    '',
    'abc',
    '12 kg',
    '€5',
    '1,23,4',
    '1.2.3',
    '1,234.5.6',
    '12,',
    '(12',
    '--1',
    '1 23',
    '%',
    '0x10',
    'Infinity',
    '1e999',
  ])('%p is no number', (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });

  it('is read as it is printed with a decimal point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (cents) => {
        const value = cents / 100;
        expect(numberFromText(value.toFixed(2))).toBe(value + 0);
        expect(numberFromText(value.toFixed(2).replace('.', ','))).toBe(value + 0);
      }),
    );
  });

  it('never throws and never gives anything but a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS) }), (text) => {
        const value = numberFromText(text);
        expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
