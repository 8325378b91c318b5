import type { Kpi } from '../../../src/scorecard/model/kpi';
import { contradictedRatios } from '../../../src/tables/read/contradicted-ratios';

const RATIO: Kpi = { id: 'K1', name: 'On time', aggregation: 'ratio' };

function found(
  actual: number | undefined,
  fields: Partial<Kpi> = {},
  [numerator, denominator]: readonly [number, number] = [10, 100],
) {
  const rows = [{ actual, numerator, denominator }];
  return contradictedRatios([0], rows, { ...RATIO, ...fields }).map(({ fault }) => fault.data);
}

describe('a typed actual beside numerator and denominator', () => {
  it('is told where it is not their quotient', () => {
    expect(found(0.8)).toEqual([{ value: 0.8, numerator: 10, denominator: 100, quotient: 0.1 }]);
  });

  it.each([
    ['equal', 0.1, {}],
    ['blank', undefined, {}],
    ['of a KPI that is no ratio', 0.8, { aggregation: 'sum' }],
    ['within a thousandth', 0.1000999, {}],
    ['rounded to the decimals shown', 0.1005, { measureUnit: '%' }],
    ['rounded to the decimals of the KPI', 0.105, { measureUnit: '%', decimals: 0 }],
  ] as const)('may be %s', (_, actual, fields) => {
    expect(found(actual, fields)).toEqual([]);
  });

  it('is told beyond half a unit of the last decimal', () => {
    expect(found(0.1006, { measureUnit: '%' })).toHaveLength(1);
  });

  it('has nothing to be compared with where the denominator is 0', () => {
    expect(found(0.8, {}, [10, 0])).toEqual([]);
  });
});
