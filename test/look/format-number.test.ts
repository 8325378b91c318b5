import { formatNumber, formatPercent } from '../../src/look/format-number';
import { separatorsOf } from '../../src/look/separators';

const en = separatorsOf('en');
const vi = separatorsOf('vi');

it('groups thousands with the separators given', () => {
  expect(formatNumber(1234567.891, { decimals: 2, separators: en })).toBe('1,234,567.89');
  expect(formatNumber(1234567.891, { decimals: 2, separators: vi })).toBe('1.234.567,89');
  expect(formatNumber(999, { decimals: 0, separators: en })).toBe('999');
  expect(formatNumber(100000, { decimals: 0, separators: { decimal: ',', group: '\u00a0' } })).toBe(
    '100\u00a0000',
  );
});

it('does not group decimals', () => {
  expect(formatNumber(0.123456, { decimals: 6, separators: en })).toBe('0.123456');
});

it('writes a true minus sign, and a plus where asked', () => {
  expect(formatNumber(-0.73, { decimals: 2, separators: en })).toBe('\u22120.73');
  expect(formatNumber(0.73, { decimals: 2, separators: en, signed: true })).toBe('+0.73');
  expect(formatNumber(0.001, { decimals: 2, separators: en, signed: true })).toBe('0.00');
  expect(formatNumber(-0.001, { decimals: 2, separators: en, signed: true })).toBe('0.00');
});

it('writes a ratio in % without a space', () => {
  expect(formatPercent(0.9517, { decimals: 1, separators: en })).toBe('95.2%');
  expect(formatPercent(-0.05, { decimals: 1, separators: vi, signed: true })).toBe('\u22125,0%');
});
