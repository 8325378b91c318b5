import { figureDecimals, type Figures } from '../../src/look/figure-decimals';
import type { KpiRule } from '../../src/scorecard/rules/kpi-rule';

const higher: KpiRule = {
  direction: 'higher',
  thresholds: 'ratio',
  green: 1,
  amber: 0.9,
  aggregation: 'last',
};
const decimals = (figures: Partial<Figures>) =>
  figureDecimals({ rule: higher, measure: { decimals: 1 }, ...figures });

it('are those of the measure', () => {
  expect(decimals({ actual: 114.23, target: 120 })).toBe(1);
  expect(decimals({ target: 120 })).toBe(1);
  expect(decimals({ actual: 114.23 })).toBe(1);
});

it('are more where rounding would make amber green', () => {
  const rule: KpiRule = { ...higher, thresholds: 'points', green: 0, amber: 2 };
  expect(decimals({ actual: 94.96, target: 95, rule })).toBe(2);
  const values: KpiRule = { ...higher, thresholds: 'values', green: 95, amber: 90 };
  expect(decimals({ actual: 94.96, target: 95, rule: values })).toBe(2);
  expect(decimals({ actual: 94.94, target: 95, rule: values })).toBe(1);
});

it('are more where rounding would make a small target 0', () => {
  const lower: KpiRule = { ...higher, direction: 'lower' };
  expect(decimals({ actual: 3, target: 0.04, rule: lower })).toBe(2);
});

it('count in percentage points for a KPI in %', () => {
  const rule: KpiRule = { ...higher, thresholds: 'points', green: 0, amber: 0.02 };
  expect(decimals({ actual: 0.9496, target: 0.95, rule, measure: { measureUnit: '%' } })).toBe(2);
});
