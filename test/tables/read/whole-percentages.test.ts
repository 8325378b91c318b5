import { wholePercentages } from '../../../src/tables/read/whole-percentages';

function codesOf(...values: number[]): [number, string][] {
  const figures = values.map((value, row) => ({ row, field: 'actual', value }));
  return wholePercentages(figures).map(({ row, fault }) => [row, fault.code]);
}

describe('percentages typed as whole numbers', () => {
  it('are those above 1.5 and 20 times the median of the fractions', () => {
    expect(codesOf(0.93, 0.95, 95)).toEqual([[2, 'percentage-as-whole-number']]);
    expect(codesOf(0.02, 0.02, 2)).toEqual([[2, 'percentage-as-whole-number']]);
  });

  it('are not 200 % among 50 %, nor 150 % among anything', () => {
    expect(codesOf(0.5, 0.6, 2)).toEqual([]);
    expect(codesOf(0.01, 0.01, 1.5)).toEqual([]);
  });

  it('are one doubt when most figures are large', () => {
    expect(codesOf(93, 95, 0.9)).toEqual([[0, 'percentages-as-whole-numbers']]);
    expect(codesOf(1.6, 1.8, 2.1)).toEqual([]);
  });
});
