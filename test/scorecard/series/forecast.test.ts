import fc from 'fast-check';
import type { Aggregation } from '../../../src/scorecard/model/aggregation';
import { forecastYear } from '../../../src/scorecard/series/forecast';

const NONE = undefined;
const flat = (value: number, count: number): number[] => Array.from({ length: count }, () => value);

describe('the full year of a sum', () => {
  it('is the sum of the actuals when all are there', () => {
    expect(forecastYear({ actuals: [10, 20, 30, 40], total: 4, aggregation: 'sum' })).toEqual({
      value: 100,
      method: 'actual',
    });
  });

  it('takes entered forecasts where there is no actual, gaps included', () => {
    const entered = [99, 25, NONE, 45];
    expect(
      forecastYear({ actuals: [10, NONE, 30], entered, total: 4, aggregation: 'sum' }),
    ).toEqual({ value: 110, method: 'entered' });
  });

  it('follows the shape of the year before, when it is complete', () => {
    // 30 after 20 in the same quarters: half as much again, so 1.5 × (40 + 50) more.
    const prior = [10, 10, 40, 50];
    expect(forecastYear({ actuals: [12, 18], prior, total: 4, aggregation: 'sum' })).toEqual({
      value: 165,
      method: 'prior-year',
    });
  });

  it('fills a gap in the same way', () => {
    // Σactual/Σprior over the periods with an actual: 30/20.
    const prior = [10, 10, 40, 10];
    expect(
      forecastYear({ actuals: [12, NONE, NONE, 18], prior, total: 4, aggregation: 'sum' }).value,
    ).toBe(12 + 15 + 60 + 18);
  });

  it('leaves entered forecasts out of the comparison with the year before', () => {
    const prior = [10, 10, 40, 50];
    const entered = [NONE, NONE, 100];
    expect(
      forecastYear({ actuals: [12, 18], entered, prior, total: 4, aggregation: 'sum' }).value,
    ).toBe(12 + 18 + 100 + 75);
  });

  it('is the run-rate when the year before is incomplete', () => {
    const prior = [10, 10, 40, NONE];
    expect(forecastYear({ actuals: [12, 18], prior, total: 4, aggregation: 'sum' })).toEqual({
      value: 60,
      method: 'run-rate',
    });
  });

  it('is the run-rate when the year before adds up to 0 so far', () => {
    const prior = [5, -5, 40, 50];
    expect(forecastYear({ actuals: [12, 18], prior, total: 4, aggregation: 'sum' })).toEqual({
      value: 60,
      method: 'run-rate',
    });
  });

  it('fills a gap with the mean actual in the run-rate', () => {
    expect(
      forecastYear({ actuals: [50, NONE, 70], total: 12, aggregation: 'sum' }).value,
    ).toBeCloseTo(720, 9);
  });
});

describe('the full year of an average, the least or the most', () => {
  it('is the figure so far', () => {
    const actuals = [10, NONE, 30];
    const of = (aggregation: Aggregation) => forecastYear({ actuals, total: 12, aggregation });
    expect(of('average')).toEqual({ value: 20, method: 'year to date' });
    expect(of('min')).toEqual({ value: 10, method: 'year to date' });
    expect(of('max')).toEqual({ value: 30, method: 'year to date' });
  });

  it('counts entered forecasts', () => {
    expect(
      forecastYear({
        actuals: [10, 20],
        entered: [NONE, NONE, 60],
        total: 3,
        aggregation: 'average',
      }),
    ).toEqual({ value: 30, method: 'entered' });
  });
});

describe('the full year of a ratio', () => {
  it('is Σ numerators by Σ denominators so far', () => {
    expect(
      forecastYear({ actuals: [1, 1], denominators: [2, 50], total: 12, aggregation: 'ratio' }),
    ).toEqual({ value: 2 / 52, method: 'year to date' });
  });
});

describe('the full year of a balance', () => {
  it('is the last actual when the year is over, whatever gaps there are before', () => {
    expect(forecastYear({ actuals: [10, NONE, NONE, 16], total: 4, aggregation: 'last' })).toEqual({
      value: 16,
      method: 'actual',
    });
  });

  it('is the forecast entered for the last period', () => {
    const entered = [NONE, NONE, NONE, 44];
    expect(forecastYear({ actuals: [10, 12, 14], entered, total: 4, aggregation: 'last' })).toEqual(
      { value: 44, method: 'entered' },
    );
  });

  it('is the trend line read at the last period, from three readings on', () => {
    expect(forecastYear({ actuals: [10, 12, 14], total: 12, aggregation: 'last' })).toEqual({
      value: 32,
      method: 'trend',
    });
  });

  it('is the last reading when there are fewer than three', () => {
    expect(forecastYear({ actuals: [10, NONE, 14], total: 12, aggregation: 'last' }).value).toBe(
      14,
    );
  });
});

describe('before the first actual', () => {
  it('only a year full of entered forecasts says something', () => {
    const entered = flat(10, 4);
    const sum = { actuals: [], total: 4, aggregation: 'sum' } as const;
    expect(forecastYear({ ...sum, entered }).value).toBe(40);
    expect(forecastYear({ ...sum, entered: flat(10, 3) }).value).toBeUndefined();
    expect(forecastYear({ ...sum, prior: flat(10, 4) }).value).toBeUndefined();
  });

  it('the entered end of the year is enough for a balance', () => {
    expect(
      forecastYear({ actuals: [], entered: [NONE, NONE, 7], total: 3, aggregation: 'last' }).value,
    ).toBe(7);
  });
});

describe('a method that is asked for', () => {
  it('is used instead of the rule', () => {
    const sum = { actuals: [10, 12, 14], total: 4, aggregation: 'sum' } as const;
    expect(forecastYear({ ...sum, method: 'trend' }).value).toBeCloseTo(52, 9);
    expect(forecastYear({ ...sum, prior: flat(6, 4), method: 'run-rate' }).value).toBe(48);
    expect(forecastYear({ ...sum, prior: [5, 6, 7, 8], method: 'prior-year' }).value).toBe(52);
  });

  it('falls back on the run-rate when it has too little to go on', () => {
    const sum = { actuals: [10, 12], total: 4, aggregation: 'sum' } as const;
    expect(forecastYear({ ...sum, method: 'trend' })).toEqual({ value: 44, method: 'run-rate' });
    expect(forecastYear({ ...sum, method: 'prior-year' })).toEqual({
      value: 44,
      method: 'run-rate',
    });
  });
});

describe('any forecast of a sum', () => {
  const actuals = fc.array(fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 12,
  });

  it('is the same by run-rate as after a flat year', () => {
    fc.assert(
      fc.property(actuals, (values) => {
        fc.pre(values.some((value) => value !== undefined));
        const sum = { actuals: values, total: 12, aggregation: 'sum' } as const;
        const flatYear = forecastYear({ ...sum, prior: flat(20, 12) }).value ?? NaN;
        expect(forecastYear(sum).value).toBeCloseTo(flatYear, 6);
      }),
    );
  });

  it('is the year before times a factor when each actual is that factor of the year before', () => {
    const prior = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(prior, fc.integer({ min: 1, max: 12 }), (before, months) => {
        const result = forecastYear({
          actuals: before.slice(0, months).map((value) => value * 1.25),
          prior: before,
          total: 12,
          aggregation: 'sum',
        });
        const whole = before.reduce((sum, value) => sum + value, 0);
        expect(result.value).toBeCloseTo(whole * 1.25, 6);
      }),
    );
  });
});
