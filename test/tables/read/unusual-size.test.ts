import { unusualSizes } from '../../../src/tables/read/unusual-size';

function rowsOf(...values: number[]): number[] {
  const figures = values.map((value, row) => ({ row, field: 'actual', value }));
  return unusualSizes(figures).map(({ row }) => row);
}

describe('an actual of unusual size', () => {
  it('is 10 times the median of at least 4 others, or more', () => {
    expect(rowsOf(10, 10, 10, 10, 100)).toEqual([4]);
    expect(rowsOf(10, 10, 10, 10, 99)).toEqual([]);
    expect(rowsOf(10, 10, 10, 100)).toEqual([]);
  });

  it('is a tenth of the median, or less, but never zero', () => {
    expect(rowsOf(10, 10, 10, 10, 1)).toEqual([4]);
    expect(rowsOf(10, 10, 10, 10, 1.1)).toEqual([]);
    expect(rowsOf(10, 10, 10, 10, 0)).toEqual([]);
  });

  it('leaves signs aside', () => {
    expect(rowsOf(-10, 10, -10, 10, -11, 9)).toEqual([]);
    expect(rowsOf(-10, 10, -10, 10, -100)).toEqual([4]);
  });

  it('is nothing where more than a quarter of the actuals would stand out', () => {
    expect(rowsOf(10, 10, 10, 10, 10, 10, 100, 100)).toEqual([6, 7]);
    expect(rowsOf(10, 10, 10, 10, 100, 100)).toEqual([]);
  });
});
