import { rolling } from '../../../src/scorecard/series/rolling';

describe('the rolling figure', () => {
  it('covers the last readings, fewer at the start', () => {
    expect(rolling([91, 61, 92, 100, 150, 120, 60], 5, 'sum')).toEqual([
      91, 152, 244, 344, 494, 523, 522,
    ]);
    expect(rolling([2, 4, 9], 2, 'average')).toEqual([2, 3, 6.5]);
  });

  it('is the series itself for a window of one', () => {
    expect(rolling([3, undefined, 5], 1, 'sum')).toEqual([3, undefined, 5]);
  });

  it('counts gaps as places, so that a window stays a span of time', () => {
    expect(rolling([3, undefined, 5], 2, 'sum')).toEqual([3, 3, 5]);
  });

  it('of a ratio is Σ numerators by Σ denominators', () => {
    expect(rolling([1, 1, 3], 2, 'ratio', [2, 50, 10])).toEqual([0.5, 2 / 52, 4 / 60]);
  });
});
