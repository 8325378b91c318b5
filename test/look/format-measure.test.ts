import { formatBare, formatDifference, formatMeasure } from '../../src/look/format-measure';
import { separatorsOf } from '../../src/look/separators';

const look = { decimals: 1, separators: separatorsOf('en') };

it('writes the unit after the number, with a narrow space that does not break', () => {
  expect(formatMeasure(52, { measureUnit: 'days' }, look)).toBe('52.0\u202fdays');
  expect(formatMeasure(52, {}, look)).toBe('52.0');
});

it('leaves a unit away that only says what kind of figure it is', () => {
  expect(
    formatMeasure(44, { measureUnit: 'index' }, { decimals: 0, separators: separatorsOf('en') }),
  ).toBe('44');
});

it('writes % without a space', () => {
  expect(formatMeasure(0.934, { measureUnit: '%' }, look)).toBe('93.4%');
});

it('writes a currency code with its scale before the amount', () => {
  expect(formatMeasure(412.6, { measureUnit: 'VND bn' }, look)).toBe('VND bn\u202f412.6');
  expect(formatMeasure(412.6, { measureUnit: 'kEUR' }, look)).toBe('412.6\u202fkEUR');
});

it('leaves the unit of the first of two figures to the second', () => {
  expect(formatBare(52, { measureUnit: 'days' }, look)).toBe('52.0');
  expect(formatBare(0.934, { measureUnit: '%' }, look)).toBe('93.4%');
  expect(formatBare(1, { measureUnit: 'VND bn' }, look)).toBe('VND bn\u202f1.0');
});

it('writes differences of percentages in points', () => {
  const signed = { ...look, signed: true };
  expect(formatDifference(-0.016, { measureUnit: '%' }, signed, 'en')).toBe('\u22121.6\u202fpts');
  expect(formatDifference(0.016, { measureUnit: '%' }, look, 'vi')).toBe('1.6\u202fđiểm %');
  expect(formatDifference(7, { measureUnit: 'days' }, signed, 'en')).toBe('+7.0\u202fdays');
});

it('has one point, and several points', () => {
  const whole = { decimals: 0, separators: separatorsOf('en'), signed: true };
  const points = (value: number) => formatDifference(value, { measureUnit: '%' }, whole, 'en');
  expect([0.01, -0.01, 0.02, 0.11].map(points)).toEqual([
    '+1\u202fpt',
    '\u22121\u202fpt',
    '+2\u202fpts',
    '+11\u202fpts',
  ]);
});

it('counts one of a thing in the singular', () => {
  const whole = { decimals: 0, separators: separatorsOf('en') };
  const counted = (value: number, measureUnit: string) =>
    formatMeasure(value, { measureUnit }, whole).replace('\u202f', ' ');
  expect([0, 1, 2, 1.2, -1].map((value) => counted(value, 'accidents'))).toEqual([
    '0 accidents',
    '1 accident',
    '2 accidents',
    '1 accident',
    '\u22121 accident',
  ]);
  expect(['deliveries', 'boxes', 'hours', 'Orders'].map((unit) => counted(1, unit))).toEqual([
    '1 delivery',
    '1 box',
    '1 hour',
    '1 Order',
  ]);
  expect(formatMeasure(1, { measureUnit: 'days' }, look)).toBe('1.0\u202fdays');
});

it.each(['ms', 'NPS', 'gas', 'losses per day', 'business', 'ngày', 'kEUR', 'bonus'])(
  'leaves the unit %s, which is no plain plural, as it is',
  (measureUnit) => {
    const whole = { decimals: 0, separators: separatorsOf('en') };
    expect(formatMeasure(1, { measureUnit }, whole)).toBe(`1\u202f${measureUnit}`);
  },
);
