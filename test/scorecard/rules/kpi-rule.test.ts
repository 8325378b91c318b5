import { kpiRuleOf, scaleRule } from '../../../src/scorecard/rules/kpi-rule';
import { ruleWith } from '../build-rule';

describe('the rule of a KPI with blank cells', () => {
  it('is: higher is better, green from 100 %, amber from 90 % of target, the last reading counts', () => {
    expect(ruleWith({})).toEqual({
      direction: 'higher',
      thresholds: 'ratio',
      green: 1,
      amber: 0.9,
      aggregation: 'last',
    });
  });

  it('takes the thresholds of Setup', () => {
    const rule = kpiRuleOf({ id: 'K', name: 'K' }, { greenFrom: 0.95, amberFrom: 0.8 });
    expect(rule).toMatchObject({ green: 0.95, amber: 0.8 });
  });

  it('has no amber of its own when green starts below the amber of Setup', () => {
    expect(ruleWith({ green: 0.85 })).toMatchObject({ green: 0.85, amber: 0.85 });
    expect(ruleWith({ green: 0.95 })).toMatchObject({ green: 0.95, amber: 0.9 });
  });

  it('is green on target and without amber for points', () => {
    expect(ruleWith({ thresholds: 'points' })).toMatchObject({ green: 0, amber: 0 });
    expect(ruleWith({ thresholds: 'points', amber: 0.02 })).toMatchObject({
      green: 0,
      amber: 0.02,
    });
    expect(ruleWith({ thresholds: 'points', green: 1 })).toMatchObject({ green: 1, amber: 1 });
  });

  it('has no thresholds of its own for values', () => {
    const rule = ruleWith({ thresholds: 'values' });
    expect([rule.green, rule.amber]).toEqual([undefined, undefined]);
  });

  it('takes its direction from the order of green and amber for values', () => {
    expect(ruleWith({ thresholds: 'values', green: 2, amber: 4 }).direction).toBe('lower');
    expect(ruleWith({ thresholds: 'values', green: 4, amber: 2 }).direction).toBe('higher');
  });
});

describe('the rule for a total of several periods', () => {
  const limits = { green: 2, amber: 5, baseline: 10, rangeLow: 20, rangeHigh: 30 };

  it('has points, values, limits and baseline times the number of periods', () => {
    for (const thresholds of ['points', 'values'] as const) {
      const rule = ruleWith({ ...limits, thresholds, aggregation: 'sum' });
      expect(scaleRule(rule, 3)).toMatchObject({
        green: 6,
        amber: 15,
        baseline: 30,
        rangeLow: 60,
        rangeHigh: 90,
      });
    }
  });

  it('keeps shares of the target', () => {
    const rule = ruleWith({ green: 0.95, amber: 0.8, baseline: 10, aggregation: 'sum' });
    expect(scaleRule(rule, 3)).toMatchObject({ green: 0.95, amber: 0.8, baseline: 30 });
  });

  it('stays as it is for every aggregation but the sum', () => {
    for (const aggregation of ['average', 'last', 'ratio', 'min', 'max', 'entered'] as const) {
      const rule = ruleWith({ ...limits, thresholds: 'points', aggregation });
      expect(scaleRule(rule, 3)).toEqual(rule);
    }
  });
});
