import fc from 'fast-check';
import { shapeOfYearBefore, spreadTarget } from '../../../src/scorecard/edits/spread-target';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { quarterPeriod, yearPeriod } from '../../../src/scorecard/periods/period';

it('gives a sum in equal parts that add up to it', () => {
  const spread = { total: 100, periods: 3, aggregation: 'sum', decimals: 0 } as const;
  expect(spreadTarget(spread)).toEqual([34, 33, 33]);
  expect(spreadTarget({ ...spread, decimals: 1 })).toEqual([33.4, 33.3, 33.3]);
});

it('gives a sum by the shape of another year', () => {
  const shape = [10, 20, 30, 40];
  const spread = { total: 1250, periods: 4, aggregation: 'sum', shape, decimals: 0 } as const;
  expect(spreadTarget(spread)).toEqual([125, 250, 375, 500]);
});

it('gives every period the target of the year where periods do not add up', () => {
  const spread = { total: 0.955, periods: 4, decimals: 3 } as const;
  expect(spreadTarget({ ...spread, aggregation: 'last' })).toEqual([0.955, 0.955, 0.955, 0.955]);
  expect(spreadTarget({ ...spread, aggregation: 'average' })).toEqual([0.955, 0.955, 0.955, 0.955]);
});

it('shapes an average around its mean, and a last value towards it', () => {
  const spread = { total: 50, periods: 4, decimals: 0, shape: [8, 10, 12, 10] } as const;
  expect(spreadTarget({ ...spread, aggregation: 'average' })).toEqual([40, 50, 60, 50]);
  expect(spreadTarget({ ...spread, aggregation: 'last', shape: [5, 6, 8, 10] })).toEqual([
    25, 30, 40, 50,
  ]);
  expect(spreadTarget({ ...spread, aggregation: 'max', shape: [5, 10, 8, 4] })).toEqual([
    25, 50, 40, 20,
  ]);
});

it('adds up exactly, counted in the last decimal', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_00 });
  const shape = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 53 });
  fc.assert(
    fc.property(cents, shape, (total, weights) => {
      const parts = spreadTarget({
        total: total / 100,
        periods: weights.length,
        aggregation: 'sum',
        shape: weights,
        decimals: 2,
      });
      expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(total);
    }),
  );
});

describe('the shape of the year before', () => {
  const kpi: Kpi = { id: 'S', name: 'Sales', frequency: 'Quarter', aggregation: 'sum' };
  const shapeOf = (figures: readonly (number | undefined)[], changed: Partial<Kpi> = {}) => {
    const readings = figures.map((actual, index) => ({
      kpi: 'S',
      period: quarterPeriod(2026, index + 1),
      ...(actual === undefined ? { target: 7 } : { actual }),
    }));
    const context = evaluationContext({ ...EMPTY_SCORECARD, kpis: [kpi], readings });
    return shapeOfYearBefore({ ...kpi, ...changed }, yearPeriod(2027), context);
  };

  it('is what was reached, or was meant to be where that is unknown', () => {
    expect(shapeOf([1, 2, undefined, 4])).toEqual([1, 2, 7, 4]);
  });

  it('is unknown with a gap, a figure below zero or nothing to divide by', () => {
    expect(shapeOf([1, 2, 3])).toBeUndefined();
    expect(shapeOf([1, 2, -3, 4])).toBeUndefined();
    expect(shapeOf([0, 0, 0, 0])).toBeUndefined();
    expect(shapeOf([1, 2, 3, 0], { aggregation: 'last' })).toBeUndefined();
  });
});
