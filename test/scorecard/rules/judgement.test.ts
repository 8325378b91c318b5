import fc from 'fast-check';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { judge } from '../../../src/scorecard/rules/judgement';
import { scaleRule } from '../../../src/scorecard/rules/kpi-rule';
import { ruleWith } from '../build-rule';
import { DEFAULT_SCALE } from '../default-scale';
import { anyActualFor, anyJudged, anyScale } from './any-judged';

function status(actual: number, target: number | undefined, fields: Partial<Kpi>) {
  return judge(actual, target, ruleWith(fields), DEFAULT_SCALE).status;
}

describe('the status of an actual', () => {
  it('by ratio follows the share of the target', () => {
    expect([120, 119, 108, 107].map((actual) => status(actual, 120, {}))).toEqual([
      'Green',
      'Amber',
      'Amber',
      'Red',
    ]);
  });

  it('by points follows the distance, in the stored unit: 2 percentage points are 0.02', () => {
    const fields = { thresholds: 'points', amber: 0.02 } as const;
    expect(status(0.95, 0.95, fields)).toBe('Green');
    expect(status(0.93, 0.95, fields)).toBe('Amber');
    expect(status(0.929, 0.95, fields)).toBe('Red');
    expect(status(0.97, 0.95, fields)).toBe('Green');
  });

  it('by points where lower is better falls above the target', () => {
    const fields = { direction: 'lower', thresholds: 'points', green: 1, amber: 3 } as const;
    expect([19, 21, 23, 24].map((actual) => status(actual, 20, fields))).toEqual([
      'Green',
      'Green',
      'Amber',
      'Red',
    ]);
  });

  it('by values needs no target and takes its direction from their order', () => {
    const more = { thresholds: 'values', green: 50, amber: 30 } as const;
    const less = { thresholds: 'values', green: 30, amber: 50 } as const;
    expect([50, 30, 29].map((actual) => status(actual, undefined, more))).toEqual([
      'Green',
      'Amber',
      'Red',
    ]);
    expect([30, 50, 51].map((actual) => status(actual, undefined, less))).toEqual([
      'Green',
      'Amber',
      'Red',
    ]);
  });

  it('in a range is green inside and falls by the distance outside', () => {
    const fields = { direction: 'range', rangeLow: 100, rangeHigh: 200 } as const;
    expect([100, 200, 90, 220, 89, 221].map((actual) => status(actual, undefined, fields))).toEqual(
      ['Green', 'Green', 'Amber', 'Amber', 'Red', 'Red'],
    );
  });

  it('is green for yes and red for no', () => {
    expect(status(1, undefined, { direction: 'yesno' })).toBe('Green');
    expect(status(0, undefined, { direction: 'yesno' })).toBe('Red');
  });
});

describe('a judgement without colour', () => {
  it('is No data without an actual, even where the rule lacks something', () => {
    expect(judge(undefined, 100, ruleWith({}), DEFAULT_SCALE)).toEqual({ status: 'No data' });
    expect(judge(undefined, undefined, ruleWith({}), DEFAULT_SCALE)).toEqual({ status: 'No data' });
  });

  it('is Not scored where the rule lacks what it needs, and says what', () => {
    expect(judge(5, undefined, ruleWith({}), DEFAULT_SCALE)).toEqual({
      status: 'Not scored',
      gap: { kind: 'missing', what: 'target' },
    });
    expect(status(5, 5, { direction: 'none' })).toBe('Not scored');
    expect(status(5, 5, { direction: 'range' })).toBe('Not scored');
    expect(status(5, 5, { thresholds: 'values', green: 5 })).toBe('Not scored');
  });

  it('is Not scored where the rule contradicts itself', () => {
    expect(judge(5, 10, ruleWith({ baseline: 10 }), DEFAULT_SCALE)).toEqual({
      status: 'Not scored',
      gap: { kind: 'impossible', what: 'baseline equals target' },
    });
  });

  it('has neither achievement nor score', () => {
    const { achievement, score } = judge(5, undefined, ruleWith({}), DEFAULT_SCALE);
    expect([achievement, score]).toEqual([undefined, undefined]);
  });
});

describe('a judgement with colour', () => {
  it('has the uncapped achievement beside the capped score', () => {
    expect(judge(400, 100, ruleWith({}), DEFAULT_SCALE)).toEqual({
      status: 'Green',
      achievement: 4,
      score: 1.2,
      scoreLimit: 'capped',
    });
    expect(judge(-50, 100, ruleWith({}), DEFAULT_SCALE)).toEqual({
      status: 'Red',
      achievement: -0.5,
      score: 0,
      scoreLimit: 'floored',
    });
  });

  it('of a KPI judged by values has a score without a target, but no achievement', () => {
    const rule = ruleWith({ thresholds: 'values', green: 50, amber: 30 });
    const judgement = judge(40, undefined, rule, DEFAULT_SCALE);
    expect(judgement.achievement).toBeUndefined();
    expect(judgement.score).toBeCloseTo(0.95, 12);
  });

  it('is the same for a total as for each of its equal months, in every kind and direction', () => {
    const case1 = anyJudged.chain(({ rule, target }) =>
      fc.record({
        rule: fc.constant({ ...rule, aggregation: 'sum' as const }),
        target: fc.constant(target),
        actual: anyActualFor(rule, target),
        months: fc.integer({ min: 2, max: 12 }),
        scale: anyScale,
      }),
    );
    fc.assert(
      fc.property(case1, ({ rule, target, actual, months, scale }) => {
        // Yes and no are not added up.
        fc.pre(rule.direction !== 'yesno');
        const month = judge(actual, target, rule, scale);
        const total = judge(actual * months, target * months, scaleRule(rule, months), scale);
        expect(total.status).toBe(month.status);
      }),
      { numRuns: 500 },
    );
  });
});
