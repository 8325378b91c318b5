import { formatNumber, formatPercent } from '../../src/look/format-number';
import { readNumber } from '../../src/look/read-number';
import { separatorsOf } from '../../src/look/separators';
import fc from 'fast-check';

const en = separatorsOf('en');
const vi = separatorsOf('vi');
const swiss = { decimal: '.', group: '\u2019' };
const french = { decimal: ',', group: '\u202f' };

it.each([
  ['412.6', en, 412.6],
  [' 1,234.5 ', en, 1234.5],
  ['12,34,567', en, 1234567],
  ['.5', en, 0.5],
  ['5.', en, 5],
  ['1.234,5', vi, 1234.5],
  ['1.234', vi, 1234],
  ['96,1', vi, 96.1],
  ["1'234.5", swiss, 1234.5],
  ['1\u2019234.5', swiss, 1234.5],
  ["1'234.5", en, 1234.5],
  ['1 234,5', french, 1234.5],
  ['1\u202f234\u202f567', french, 1234567],
  ['1\u00a0234.5', en, 1234.5],
  ['1.5e3', en, 1500],
  ['2E-3', en, 0.002],
])('reads %j as it is written where it was typed', (text, separators, number) => {
  expect(readNumber(text, separators)).toBe(number);
});

it.each([
  ['-0.73', -0.73],
  ['\u22120.73', -0.73],
  ['\u2212 1,200', -1200],
  ['(12.5)', -12.5],
  ['+3', 3],
  ['-0', 0],
])('reads the sign of %j', (text, number) => {
  expect(readNumber(text, en)).toBe(number);
});

it.each([
  ['96.1%', 0.961],
  ['96.1 %', 0.961],
  ['1.1%', 0.011],
  ['-5%', -0.05],
  ['(5%)', -0.05],
  ['(5)%', -0.05],
])('reads %j as a share', (text, number) => {
  expect(readNumber(text, en)).toBe(number);
});

it.each([
  ['=412+0.6', 412.6],
  ['=0.1+0.2', 0.3],
  ['= 2 + 3 * 4', 14],
  ['=(2+3)×4', 20],
  ['=10\u22124\u22123', 3],
  ['=100÷8÷5', 2.5],
  ['=-2*-3', 6],
  ['=2*(3+(4-1))', 12],
  ['=1,200+50%', 1200.5],
  ['=46/50', 0.92],
])('calculates %j', (text, number) => {
  expect(readNumber(text, en)).toBe(number);
});

it('calculates with the separators of the user', () => {
  expect(readNumber('=1.412,5+0,1', vi)).toBe(1412.6);
});

it.each(['', '   ', '\u00a0'])('takes %j for nothing', (text) => {
  expect(readNumber(text, en)).toBeUndefined();
});

it.each([
  ['n/a', en],
  ['96,1', en],
  ['1,23', en],
  ['1,2345', en],
  ['1.2.3', en],
  ['96.1', vi],
  ['12 3', en],
  ['5-3', en],
  ['3 days', en],
  ['(5', en],
  ['5)', en],
  ['(-5)', en],
  ['5%%', en],
  ['%', en],
  ['.', en],
  [',', en],
  ['-', en],
  ['e5', en],
  ['1e999', en],
  ['Infinity', en],
  ['0x10', en],
  ['=', en],
  ['=1+', en],
  ['=1/0', en],
  ['=(1+2', en],
  ['=1+2)', en],
  ['=1 2', en],
  ['=A1*2', en],
  ['=alert(1)', en],
  ['1'.repeat(400), en],
])('says that %j is not a number', (text, separators) => {
  expect(readNumber(text, separators)).toBe('not a number');
});

it('reads back what the pane shows', () => {
  const separators = fc.constantFrom(en, vi, swiss, french);
  const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(tenths, separators, (number, each) => {
      const look = { decimals: 1, separators: each };
      expect(readNumber(formatNumber(number / 10, look), each)).toBe(number / 10);
      expect(readNumber(formatPercent(number / 1000, look), each)).toBe(number / 1000);
    }),
  );
});
