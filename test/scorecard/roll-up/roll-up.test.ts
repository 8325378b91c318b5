import fc from 'fast-check';
import { colourOfScore } from '../../../src/scorecard/rules/score-scale';
import {
  coverageOf,
  rollUp,
  type RollUpChild,
  type RollUpRule,
} from '../../../src/scorecard/roll-up/roll-up';
import { anyScale } from '../rules/any-judged';

const RULE: RollUpRule = { rollUp: 'Weighted', missingData: 'Exclude', minimumCoverage: 0.5 };

function scored(weight: number, score: number): RollUpChild {
  return { weight, score, coverage: 1 };
}

function missing(weight: number): RollUpChild {
  return { weight, coverage: 0 };
}

const anyScored = fc
  .record({ weight: fc.nat(100), score: fc.integer({ min: -20, max: 150 }) })
  .map(({ weight, score }) => scored(weight, score / 100));
const anyMissing = fc.nat(100).map(missing);
const anyUnscorable = fc.nat(100).map((weight): RollUpChild => ({ weight }));
const anyChild = fc.oneof({ weight: 4, arbitrary: anyScored }, anyMissing, anyUnscorable);
const anyChildren = fc.array(anyChild, { minLength: 1, maxLength: 10 });
const anyRule: fc.Arbitrary<RollUpRule> = fc.record({
  rollUp: fc.constantFrom('Weighted', 'Worst'),
  missingData: fc.constantFrom('Exclude', 'Zero'),
  minimumCoverage: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
});

describe('the roll-up', () => {
  it('is the mean by weight of the children', () => {
    expect(rollUp([scored(50, 0.9), scored(50, 0.5)], RULE).score).toBeCloseTo(0.7, 12);
    expect(rollUp([scored(90, 0.9), scored(10, 0.5)], RULE).score).toBeCloseTo(0.86, 12);
  });

  it('gives the weight of a missing child to the others', () => {
    const result = rollUp([scored(2, 0.9), scored(1, 0.6), missing(1)], RULE);
    expect(result.score).toBeCloseTo(0.8, 12);
    expect(result.coverage).toBe(0.75);
    expect(result.shares).toEqual([2 / 3, 1 / 3, 0]);
  });

  it('counts a missing child as zero when Setup says so', () => {
    const result = rollUp([scored(3, 0.8), missing(1)], { ...RULE, missingData: 'Zero' });
    expect(result.score).toBeCloseTo(0.6, 12);
    expect(result.shares).toEqual([0.75, 0.25]);
  });

  it('does not count a child that cannot be scored, not even as zero', () => {
    const children = [scored(1, 0.8), { weight: 9 }];
    for (const missingData of ['Exclude', 'Zero'] as const) {
      expect(rollUp(children, { ...RULE, missingData })).toEqual({
        score: 0.8,
        coverage: 1,
        shares: [1, 0],
      });
    }
  });

  it('shows a child of weight 0 without counting it', () => {
    expect(rollUp([scored(1, 0.9), scored(0, 0.1)], RULE)).toEqual({
      score: 0.9,
      coverage: 1,
      shares: [1, 0],
    });
    expect(rollUp([scored(0, 0.9)], RULE).score).toBeUndefined();
  });

  it('by Worst is the lowest child that counts', () => {
    const worst: RollUpRule = { ...RULE, rollUp: 'Worst' };
    const children = [scored(9, 1.1), scored(1, 0.4), scored(0, 0.1), missing(1)];
    expect(rollUp(children, worst).score).toBe(0.4);
    expect(rollUp(children, { ...worst, missingData: 'Zero' }).score).toBe(0);
  });

  it('has no score under the minimum coverage and has one at it', () => {
    const half = [scored(1, 0.9), missing(1)];
    expect(rollUp(half, RULE).score).toBe(0.9);
    expect(rollUp(half, { ...RULE, minimumCoverage: 0.51 }).score).toBeUndefined();
    expect(rollUp(half, { ...RULE, minimumCoverage: 0.51 }).coverage).toBe(0.5);
    expect(rollUp([scored(1, 0.9), missing(2)], RULE).score).toBeUndefined();
  });

  it('has no score when nothing is scored, whatever the minimum and the missing data', () => {
    const rule: RollUpRule = { ...RULE, minimumCoverage: 0, missingData: 'Zero' };
    expect(rollUp([missing(1), missing(1)], rule).score).toBeUndefined();
    expect(rollUp([], rule).score).toBeUndefined();
  });
});

describe('coverage', () => {
  it('is the share of weight with data', () => {
    expect(coverageOf([scored(3, 1), missing(1)])).toBe(0.75);
  });

  it('above objectives is the weighted mean of the coverage of the children', () => {
    expect(
      coverageOf([
        { weight: 1, coverage: 0.5 },
        { weight: 3, coverage: 1 },
      ]),
    ).toBe(0.875);
  });

  it('leaves out what cannot be scored, and is unknown when nothing can', () => {
    expect(coverageOf([scored(1, 1), { weight: 5 }])).toBe(1);
    expect(coverageOf([{ weight: 5 }])).toBeUndefined();
    expect(coverageOf([scored(0, 1)])).toBeUndefined();
  });
});

describe('any roll-up', () => {
  it('does not change when all weights are multiplied by the same number', () => {
    const factor = fc.integer({ min: 1, max: 1000 }).map((value) => value / 10);
    fc.assert(
      fc.property(anyChildren, factor, anyRule, (children, times, rule) => {
        const scaled = children.map((child) => ({ ...child, weight: child.weight * times }));
        const [before, after] = [rollUp(children, rule), rollUp(scaled, rule)];
        expect(after.score === undefined).toBe(before.score === undefined);
        expect(after.score ?? 0).toBeCloseTo(before.score ?? 0, 9);
        expect(after.coverage ?? 0).toBeCloseTo(before.coverage ?? 0, 9);
      }),
    );
  });

  it('does not change the score when a child without score is removed and missing ones are excluded', () => {
    fc.assert(
      fc.property(anyChildren, (children) => {
        const rule: RollUpRule = { ...RULE, minimumCoverage: 0 };
        const left = children.filter((child) => child.score !== undefined);
        expect(rollUp(left, rule).score).toBe(rollUp(children, rule).score);
      }),
    );
  });

  it('does not change at all when a child that cannot be scored is removed', () => {
    fc.assert(
      fc.property(anyChildren, anyRule, (children, rule) => {
        const left = children.filter((child) => child.coverage !== undefined);
        const [before, after] = [rollUp(children, rule), rollUp(left, rule)];
        expect([after.score, after.coverage]).toEqual([before.score, before.coverage]);
      }),
    );
  });

  it('has shares that add up to 1 when there is a score', () => {
    fc.assert(
      fc.property(anyChildren, anyRule, (children, rule) => {
        const { score, shares } = rollUp(children, rule);
        fc.pre(score !== undefined);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('by weight lies between the lowest and the highest child', () => {
    fc.assert(
      fc.property(fc.array(anyScored, { minLength: 1, maxLength: 10 }), (children) => {
        const { score } = rollUp(children, RULE);
        fc.pre(score !== undefined);
        const counted = children
          .filter(({ weight }) => weight > 0)
          .map((child) => child.score ?? 0);
        expect(score).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
      }),
    );
  });

  it('of green children is Green, on every scale', () => {
    const above = fc.array(fc.record({ weight: fc.nat(100), above: fc.nat(40) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(above, anyScale, anyRule, (children, scale, rule) => {
        const green = children.map(({ weight, above: more }) =>
          scored(weight, Math.min(scale.scoreCap, scale.greenFrom + more / 100)),
        );
        const { score } = rollUp(green, rule);
        fc.pre(score !== undefined);
        expect(colourOfScore(score, scale)).toBe('Green');
      }),
    );
  });

  it('never falls when one child rises', () => {
    fc.assert(
      fc.property(anyChildren, fc.nat(9), fc.nat(50), anyRule, (children, at, more, rule) => {
        const index = at % children.length;
        const raised = children.map((child, place) =>
          place === index && child.score !== undefined
            ? { ...child, score: child.score + more / 100 }
            : child,
        );
        const before = rollUp(children, rule).score ?? 0;
        expect(rollUp(raised, rule).score ?? 0).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });
});
