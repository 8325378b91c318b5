import fc from 'fast-check';
import type { MissingData } from '../../../src/scorecard/model/setup';
import {
  contributions,
  contributionsOf,
  type WeightedChild,
} from '../../../src/scorecard/roll-up/contribution';
import { rollUp } from '../../../src/scorecard/roll-up/roll-up';

const anyScore = fc.option(
  fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100),
  { nil: undefined },
);
const anyChildren: fc.Arbitrary<WeightedChild[]> = fc.array(
  fc.record({
    scoreNow: anyScore,
    scoreBefore: anyScore,
    weightNow: fc.nat(10),
    weightBefore: fc.nat(10),
  }),
  { minLength: 1, maxLength: 8 },
);
const anyMissing = fc.constantFrom<MissingData>('Exclude', 'Zero');

function child(
  scoreBefore: number | undefined,
  scoreNow: number | undefined,
  weight = 1,
): WeightedChild {
  return { scoreNow, scoreBefore, weightNow: weight, weightBefore: weight };
}

function parentScore(
  children: readonly (readonly [weight: number, score: number | undefined])[],
  missingData: MissingData,
): number | undefined {
  const asChildren = children.map(([weight, score]) => ({
    weight,
    score,
    coverage: score === undefined ? 0 : 1,
  }));
  return rollUp(asChildren, { rollUp: 'Weighted', missingData, minimumCoverage: 0 }).score;
}

function expectNumbers(found: readonly number[] | undefined, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expect(found?.[index]).toBeCloseTo(value, 12);
  });
}

describe('the contribution of a child to the change of its parent', () => {
  it('is its share times its own change when weights stay the same', () => {
    expectNumbers(contributions([child(0.8, 0.9, 3), child(1, 0.6, 1)], 'Exclude'), [0.075, -0.1]);
  });

  it('of a child that appears is its share of the way from the old parent', () => {
    // Parent before 0.8; now the mean of 0.8 and 1.0 = 0.9.
    expectNumbers(contributions([child(0.8, 0.8), child(undefined, 1)], 'Exclude'), [0, 0.1]);
  });

  it('of a child that goes missing takes back what it held the parent above the others', () => {
    // Parent before 0.9, now 0.8: the first child, below the parent, weighs twice as much.
    expectNumbers(contributions([child(0.8, 0.8), child(1, undefined)], 'Exclude'), [-0.05, -0.05]);
  });

  it('of a missing child that counts as zero is all of its score', () => {
    expectNumbers(contributions([child(0.8, 0.8), child(1, undefined)], 'Zero'), [0, -0.5]);
  });

  it('of a new weight is how far the child is from the old parent', () => {
    // Parent before 0.8 = mean of 0.6 and 1.0; now (3 × 0.6 + 1.0) / 4 = 0.7.
    const children = [{ ...child(0.6, 0.6), weightNow: 3 }, child(1, 1)];
    expectNumbers(contributions(children, 'Exclude'), [-0.05, -0.05]);
  });

  it('is unknown when the parent had or has no score', () => {
    expect(contributions([child(undefined, 0.8)], 'Exclude')).toBeUndefined();
    expect(contributions([child(0.8, undefined)], 'Zero')).toBeUndefined();
    expect(contributions([child(0.8, 0.9, 0)], 'Exclude')).toBeUndefined();
    expect(contributions([], 'Exclude')).toBeUndefined();
  });

  it('adds up exactly to the change of the parent, also when children appear or go missing', () => {
    fc.assert(
      fc.property(anyChildren, anyMissing, (children, missing) => {
        const before = parentScore(
          children.map((one) => [one.weightBefore, one.scoreBefore]),
          missing,
        );
        const now = parentScore(
          children.map((one) => [one.weightNow, one.scoreNow]),
          missing,
        );
        const found = contributions(children, missing);
        expect(found === undefined).toBe(before === undefined || now === undefined);
        if (!found || before === undefined || now === undefined) return;
        const sum = found.reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(now - before, 12);
      }),
      { numRuns: 500 },
    );
  });

  it('works with ready shares too', () => {
    const children = [
      { scoreNow: 0.9, scoreBefore: 0.8, shareNow: 0.75, shareBefore: 0.75 },
      { scoreNow: 0.6, scoreBefore: 1, shareNow: 0.25, shareBefore: 0.25 },
    ];
    expectNumbers(contributionsOf(children, 0.85), [0.075, -0.1]);
  });
});
