import { formatVariance, formatVarianceTight } from '../../src/look/format-variance';
import { separatorsOf } from '../../src/look/separators';

const look = { decimals: 1, separators: separatorsOf('en') };
const days = { measureUnit: 'days' };
const percent = { measureUnit: '%' };
const adverse = { amount: -7, percent: -7 / 45, favourable: 'A' } as const;

it('says amount, adverse or favourable, and the share of the target', () => {
  expect(formatVariance(adverse, days, look, 'en')).toBe('7.0\u202fdays adverse (15.6%)');
  expect(formatVariance({ ...adverse, amount: 7, favourable: 'F' }, days, look, 'en')).toBe(
    '7.0\u202fdays favourable (15.6%)',
  );
  const vi = { ...look, separators: separatorsOf('vi') };
  expect(formatVariance(adverse, { measureUnit: 'ngày' }, vi, 'vi')).toBe(
    '7,0\u202fngày bất lợi (15,6%)',
  );
});

it('leaves the share out where the target is 0', () => {
  expect(formatVariance({ amount: -7, favourable: 'A' }, days, look, 'en')).toBe(
    '7.0\u202fdays adverse',
  );
});

it('says points of a percentage, which have no share', () => {
  const points = { amount: -0.016, percent: -0.0168, favourable: 'A' } as const;
  expect(formatVariance(points, percent, look, 'en')).toBe('1.6\u202fpts adverse');
  expect(formatVarianceTight(points, percent, look, 'en')).toBe('1.6\u202fpts A');
});

it('keeps the sign of what is on plan, since no word tells it', () => {
  const small = { amount: -0.3, percent: -0.003, favourable: 'On plan' } as const;
  expect(formatVariance(small, days, look, 'en')).toBe('on plan (\u22120.3\u202fdays)');
  expect(formatVarianceTight(small, days, look, 'en')).toBe('\u22120.3');
});

it('has no unit in a tight table', () => {
  expect(formatVarianceTight(adverse, days, look, 'en')).toBe('7.0 A');
  expect(formatVarianceTight(adverse, days, look, 'vi')).toBe('7.0 BL');
});
