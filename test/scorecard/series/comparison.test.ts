import { comparisonIn } from '../../../src/scorecard/series/comparison';

describe('what the last reading is compared with', () => {
  const values = [10, 20, undefined, 40, undefined];

  it('is the one a number of places back, and nothing where there is a gap', () => {
    expect(comparisonIn([10, 20], [], { kind: 'back', periods: 1 })).toEqual({
      now: { actual: 20, target: undefined },
      before: { actual: 10, target: undefined },
    });
    expect(comparisonIn(values, [], { kind: 'back', periods: 3 })?.before.actual).toBe(10);
    expect(comparisonIn(values, [], { kind: 'back', periods: 1 })).toBeUndefined();
    expect(comparisonIn(values, [], { kind: 'back', periods: 9 })).toBeUndefined();
  });

  it('is the mean of the readings in the places before', () => {
    expect(comparisonIn(values, [], { kind: 'mean', of: 3 })?.before.actual).toBe(15);
    expect(comparisonIn(values, [], { kind: 'mean', of: 2 })?.before.actual).toBe(20);
    expect(comparisonIn(values, [], { kind: 'mean', of: 1 })).toBeUndefined();
  });

  it('comes with the target of its own place, else with that of the last reading', () => {
    const targets = [5, undefined, undefined, 7];
    const back = (periods: number) => comparisonIn(values, targets, { kind: 'back', periods });
    expect(back(3)).toEqual({ now: { actual: 40, target: 7 }, before: { actual: 10, target: 5 } });
    expect(back(2)?.before).toEqual({ actual: 20, target: 7 });
  });

  it('is nothing without a reading, and for the first one', () => {
    expect(comparisonIn([undefined], [], { kind: 'back', periods: 1 })).toBeUndefined();
    expect(comparisonIn([5], [], { kind: 'back', periods: 1 })).toBeUndefined();
    expect(comparisonIn([5], [], { kind: 'mean', of: 3 })).toBeUndefined();
  });
});
