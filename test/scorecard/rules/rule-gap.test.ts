import { ruleGap } from '../../../src/scorecard/rules/rule-gap';
import { ruleWith } from '../build-rule';

describe('what a rule lacks', () => {
  it('is a direction for a KPI that is only shown', () => {
    expect(ruleGap(ruleWith({ direction: 'none' }), 100)).toEqual({
      kind: 'missing',
      what: 'direction',
    });
  });

  it('is a target for higher, lower and target', () => {
    for (const direction of ['higher', 'lower', 'target'] as const) {
      const gap = { kind: 'missing', what: 'target' };
      expect(ruleGap(ruleWith({ direction }), undefined)).toEqual(gap);
      expect(ruleGap(ruleWith({ direction, thresholds: 'points' }), undefined)).toEqual(gap);
      expect(ruleGap(ruleWith({ direction }), 0)).toBeUndefined();
    }
  });

  it('is a bound for range', () => {
    const gap = { kind: 'missing', what: 'range' };
    expect(ruleGap(ruleWith({ direction: 'range', rangeLow: 1 }), 5)).toEqual(gap);
    expect(ruleGap(ruleWith({ direction: 'range', rangeHigh: 1 }), 5)).toEqual(gap);
    const whole = ruleWith({ direction: 'range', rangeLow: 1, rangeHigh: 2 });
    expect(ruleGap(whole, undefined)).toBeUndefined();
  });

  it('is Green or Amber for values, but never a target', () => {
    const gap = { kind: 'missing', what: 'thresholds' };
    expect(ruleGap(ruleWith({ thresholds: 'values' }), 100)).toEqual(gap);
    expect(ruleGap(ruleWith({ thresholds: 'values', green: 5 }), 100)).toEqual(gap);
    expect(ruleGap(ruleWith({ thresholds: 'values', amber: 5 }), 100)).toEqual(gap);
    const whole = ruleWith({ thresholds: 'values', green: 5, amber: 4 });
    expect(ruleGap(whole, undefined)).toBeUndefined();
  });

  it('is nothing for yes and no', () => {
    expect(ruleGap(ruleWith({ direction: 'yesno' }), undefined)).toBeUndefined();
  });
});

describe('what makes a rule impossible', () => {
  it('is a baseline that equals the target', () => {
    expect(ruleGap(ruleWith({ baseline: 100 }), 100)).toEqual({
      kind: 'impossible',
      what: 'baseline equals target',
    });
  });

  it('is a target on the wrong side of the baseline', () => {
    const gap = { kind: 'impossible', what: 'target on the wrong side of the baseline' };
    expect(ruleGap(ruleWith({ direction: 'higher', baseline: 120 }), 100)).toEqual(gap);
    expect(ruleGap(ruleWith({ direction: 'lower', baseline: 80 }), 100)).toEqual(gap);
    expect(ruleGap(ruleWith({ direction: 'higher', baseline: 80 }), 100)).toBeUndefined();
    expect(ruleGap(ruleWith({ direction: 'lower', baseline: 120 }), 100)).toBeUndefined();
  });

  it('is a lower bound above the upper one', () => {
    expect(ruleGap(ruleWith({ direction: 'range', rangeLow: 2, rangeHigh: 1 }), 5)).toEqual({
      kind: 'impossible',
      what: 'low above high',
    });
  });

  it('is an amber better than green, in the sense of the threshold kind', () => {
    const gap = { kind: 'impossible', what: 'amber better than green' };
    expect(ruleGap(ruleWith({ green: 0.9, amber: 0.95 }), 100)).toEqual(gap);
    expect(ruleGap(ruleWith({ thresholds: 'points', green: 5, amber: 2 }), 100)).toEqual(gap);
    expect(ruleGap(ruleWith({ green: 0.9, amber: 0.9 }), 100)).toBeUndefined();
    expect(ruleGap(ruleWith({ thresholds: 'points', green: 2, amber: 5 }), 100)).toBeUndefined();
  });

  it('is no order of Green and Amber for values, for the order is the direction', () => {
    for (const [green, amber] of [
      [5, 3],
      [3, 5],
      [4, 4],
    ] as const) {
      expect(ruleGap(ruleWith({ thresholds: 'values', green, amber }), 100)).toBeUndefined();
    }
  });
});
