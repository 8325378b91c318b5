import fc from 'fast-check';
import { linearTrend } from '../../../src/scorecard/series/linear-trend';

const readings = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

describe('the trend line', () => {
  it('goes on straight through readings on a line', () => {
    expect(linearTrend(readings([10, 12, 14]), 11)).toBeCloseTo(32, 12);
  });

  it('is the least-squares line through others', () => {
    // Through 1, 2, 6 at 0, 1, 2: mean 3, slope 2.5.
    expect(linearTrend(readings([1, 2, 6]), 3)).toBeCloseTo(8, 12);
  });

  it('allows for gaps by place', () => {
    const withGap = [
      { at: 0, value: 10 },
      { at: 3, value: 16 },
    ];
    expect(linearTrend(withGap, 5)).toBeCloseTo(20, 12);
  });

  it('is unknown for fewer than two readings and for readings at one place', () => {
    expect(linearTrend([], 3)).toBeUndefined();
    expect(linearTrend(readings([5]), 3)).toBeUndefined();
    expect(
      linearTrend(
        [
          { at: 1, value: 5 },
          { at: 1, value: 6 },
        ],
        3,
      ),
    ).toBeUndefined();
  });

  it('passes through the mean of the readings', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(values, (list) => {
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
        expect(linearTrend(readings(list), (list.length - 1) / 2)).toBeCloseTo(mean, 8);
      }),
    );
  });
});
