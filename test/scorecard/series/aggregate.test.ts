import fc from 'fast-check';
import { aggregate, ratioOf, sumOf } from '../../../src/scorecard/series/aggregate';

const anyAmount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
const anySeries = fc.array(fc.option(anyAmount, { nil: undefined }), { maxLength: 20 });

describe('readings made into one figure', () => {
  const values = [3, undefined, 5, 1];

  it('skip gaps in every aggregation', () => {
    expect(aggregate(values, 'sum')).toBe(9);
    expect(aggregate(values, 'average')).toBe(3);
    expect(aggregate(values, 'last')).toBe(1);
    expect(aggregate(values, 'min')).toBe(1);
    expect(aggregate(values, 'max')).toBe(5);
    expect(aggregate(values, 'entered')).toBe(1);
  });

  it('take the last that there is, not the last place', () => {
    expect(aggregate([4, 7, undefined], 'last')).toBe(7);
  });

  it('are nothing when there is none', () => {
    for (const how of ['sum', 'average', 'last', 'min', 'max', 'entered', 'ratio'] as const) {
      expect(aggregate([undefined], how, [undefined])).toBeUndefined();
      expect(aggregate([], how, [])).toBeUndefined();
    }
  });
});

describe('a ratio', () => {
  it('is the sum of numerators by the sum of denominators, never the mean of ratios', () => {
    // 1 of 2 is 50 %, 1 of 50 is 2 %; together 2 of 52 are 3.8 %, not 26 % and not 52 %.
    const together = aggregate([1, 1], 'ratio', [2, 50]) ?? NaN;
    expect(together).toBeCloseTo(2 / 52, 12);
    expect(together.toFixed(3)).toBe('0.038');
    expect(together).not.toBeCloseTo((1 / 2 + 1 / 50) / 2, 3);
  });

  it('leaves out a place where one side is missing', () => {
    expect(ratioOf([10, 99, 30], [100, undefined, 100])).toBe(0.2);
    expect(ratioOf([10, undefined], [100, 900])).toBe(0.1);
  });

  it('is unknown when the denominators add up to 0', () => {
    expect(ratioOf([5, 5], [1, -1])).toBeUndefined();
    expect(ratioOf([5], [0])).toBeUndefined();
  });

  it('equals the mean of ratios when all denominators are the same', () => {
    const numerators = fc.array(anyAmount, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numerators, fc.integer({ min: 1, max: 500 }), (tops, denominator) => {
        const bottoms = tops.map(() => denominator);
        const mean = aggregate(
          tops.map((top) => top / denominator),
          'average',
        );
        expect(ratioOf(tops, bottoms)).toBeCloseTo(mean ?? NaN, 8);
      }),
    );
  });
});

describe('a sum', () => {
  it('has no error of binary fractions', () => {
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumOf([1e16, 1, -1e16])).toBe(1);
  });

  it('of nothing is 0', () => {
    expect(sumOf([])).toBe(0);
  });

  it('is the same in any order of cents', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 30 }), (values) => {
        expect(sumOf([...values].reverse())).toBeCloseTo(sumOf(values), 9);
      }),
    );
  });
});

describe('any series', () => {
  it('has min ≤ average ≤ max, and the average times the count is the sum', () => {
    fc.assert(
      fc.property(anySeries, (values) => {
        const known = values.filter((value) => value !== undefined);
        fc.pre(known.length > 0);
        const average = aggregate(values, 'average') ?? NaN;
        expect(aggregate(values, 'min')).toBeLessThanOrEqual(average + 1e-9);
        expect(aggregate(values, 'max')).toBeGreaterThanOrEqual(average - 1e-9);
        expect(average * known.length).toBeCloseTo(aggregate(values, 'sum') ?? NaN, 6);
      }),
    );
  });

  it('gives the same figure with gaps as without them', () => {
    const how = fc.constantFrom('sum', 'average', 'last', 'min', 'max', 'entered');
    fc.assert(
      fc.property(anySeries, how, (values, aggregation) => {
        const known = values.filter((value) => value !== undefined);
        expect(aggregate(values, aggregation)).toBe(aggregate(known, aggregation));
      }),
    );
  });

  it('of one value is that value', () => {
    const how = fc.constantFrom('sum', 'average', 'last', 'min', 'max', 'entered');
    fc.assert(
      fc.property(anyAmount, how, (value, aggregation) => {
        expect(aggregate([value], aggregation)).toBe(value);
      }),
    );
  });
});
