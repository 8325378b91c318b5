import {
  fitTrendline,
  type PlotPoint,
} from '../../../../workbench/excel/charts/model/trendline-fit';
import { newTrendline } from '../../../../workbench/excel/charts/model/series-model';

function fitted(type: Parameters<typeof newTrendline>[0], points: readonly PlotPoint[]) {
  return fitTrendline(newTrendline(type, '#000000'), points).map(([, y]) => Number(y.toFixed(6)));
}

describe('a trendline', () => {
  it('goes straight through points on a line', () => {
    expect(
      fitted('Linear', [
        [1, 3],
        [2, 5],
        [3, 7],
      ]),
    ).toEqual([3, 5, 7]);
  });

  it('keeps the squares of distances small', () => {
    expect(
      fitted('Linear', [
        [1, 1],
        [2, 3],
        [3, 2],
      ]),
    ).toEqual([1.5, 2, 2.5]);
  });

  it('bends with a square', () => {
    expect(
      fitted('Polynomial', [
        [1, 1],
        [2, 4],
        [3, 9],
        [4, 16],
      ]),
    ).toEqual([1, 4, 9, 16]);
  });

  it('grows by a factor', () => {
    expect(
      fitted('Exponential', [
        [0, 1],
        [1, 2],
        [2, 4],
      ]),
    ).toEqual([1, 2, 4]);
  });

  it('averages neighbours', () => {
    expect(
      fitted('MovingAverage', [
        [1, 1],
        [2, 3],
        [3, 5],
      ]),
    ).toEqual([2, 4]);
  });

  it('is left out where it cannot be', () => {
    expect(
      fitted('Power', [
        [0, 1],
        [1, 2],
      ]),
    ).toEqual([]);
    expect(fitted('Linear', [[1, 1]])).toEqual([]);
  });
});
