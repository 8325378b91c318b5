import fc from 'fast-check';
import { formatAchievement } from '../../src/look/format-achievement';
import { separatorsOf } from '../../src/look/separators';

const en = separatorsOf('en');
const rule = { thresholds: 'ratio', green: 1, amber: 0.9 } as const;

it('has one decimal', () => {
  expect(formatAchievement(114.2 / 120, rule, en)).toBe('95.2%');
  expect(formatAchievement(0.904, rule, en)).toBe('90.4%');
  expect(formatAchievement(0.8994, rule, separatorsOf('vi'))).toBe('89,9%');
});

it('has more where one would be another colour', () => {
  expect(formatAchievement(0.8996, rule, en)).toBe('89.96%');
  expect(formatAchievement(0.9996, rule, en)).toBe('99.96%');
  expect(formatAchievement(0.899999, rule, en)).toBe('89.9999%');
});

it('calls what is on a threshold but for binary fractions the threshold', () => {
  expect(formatAchievement(0.9 - 1e-12, rule, en)).toBe('90.0%');
});

it('has one decimal where thresholds are in the KPI’s own unit', () => {
  expect(formatAchievement(0.8996, { thresholds: 'values', green: 95, amber: 90 }, en)).toBe(
    '90.0%',
  );
});

it('never shows another colour than that of the exact achievement', () => {
  const near = fc.integer({ min: -400, max: 400 }).map((step) => 0.9 + step * 1.7e-6);
  fc.assert(
    fc.property(fc.oneof(near, fc.double({ min: 0, max: 1.5, noNaN: true })), (achievement) => {
      const shown = Number(formatAchievement(achievement, rule, en).slice(0, -1));
      const colour = (percent: number) =>
        percent >= 100 - 1e-7 ? 2 : percent >= 90 - 1e-7 ? 1 : 0;
      expect(colour(shown)).toBe(colour(achievement * 100));
    }),
  );
});
