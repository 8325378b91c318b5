import type { Setup } from '../../../src/scorecard/model/setup';
import { kpiAt, months, type KpiRows } from '../build-scorecard';

type OneKpi = Omit<KpiRows, 'id'>;
type Data = NonNullable<KpiRows['data']>;

function fullYear(kpi: OneKpi, period: string, setup?: Setup) {
  const found = kpiAt(kpi, period, setup).fullYear;
  if (!found) throw new Error('there is no full year');
  return found;
}

/** A row with a target for every month of 2026, and the given actuals in the first ones. */
function year(actuals: readonly (number | undefined)[], target: number): Data {
  const rows: Data = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      return [month, { actual: actuals[index], target }];
    }),
  );
  return rows;
}

describe('the full year of a sum', () => {
  const sum = { aggregation: 'sum' } as const;

  it('is the run-rate: 3 months of 150 make 600', () => {
    const result = fullYear({ ...sum, data: year([40, 50, 60], 50) }, '2026-03');
    expect(result).toMatchObject({ method: 'run-rate', target: 600, status: 'Green' });
    expect(result.value).toBeCloseTo(600, 9);
  });

  it('follows the shape of a complete year before', () => {
    const before = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 90];
    const data = { ...year([12, 12], 20), ...months(2025, before) };
    const result = fullYear({ ...sum, data }, '2026-02');
    // 1.2 times the 200 of the year before.
    expect(result.method).toBe('prior-year');
    expect(result.value).toBeCloseTo(240, 9);
    expect(result.target).toBe(240);
    expect(result.status).toBe('Green');
  });

  it('is the run-rate when the year before has a gap', () => {
    const before = [10, 10, 10, 10, 10, undefined, 10, 10, 10, 10, 10, 90];
    const data = { ...year([12, 12], 20), ...months(2025, before) };
    expect(fullYear({ ...sum, data }, '2026-02').method).toBe('run-rate');
  });

  it('fills a gap like a month to come', () => {
    const before = [10, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10];
    const data = { ...year([12, undefined, 12], 20), ...months(2025, before) };
    const result = fullYear({ ...sum, data }, '2026-03');
    // 24 to 20 in January and March: 1.2 times the 140 of the year before.
    expect(result.value).toBeCloseTo(168, 9);
  });

  it('prefers the forecasts of people to the rule, each for its own period', () => {
    const data = { ...year([40, 50], 50), '2026-03': { forecast: 200, target: 50 } };
    const result = fullYear({ ...sum, data }, '2026-02');
    // 90 + 200 + 9 months at the mean actual of 45.
    expect(result.value).toBeCloseTo(695, 9);
  });

  it('prefers an actual to its forecast', () => {
    const data = { ...year([40], 50), '2026-01': { actual: 40, forecast: 999, target: 50 } };
    expect(fullYear({ ...sum, data }, '2026-01').value).toBeCloseTo(480, 9);
  });

  it('does not look at actuals after the period', () => {
    const data = year([40, 50, 60, 1000], 50);
    expect(fullYear({ ...sum, data }, '2026-03').value).toBeCloseTo(600, 9);
  });

  it('is actual when the year is over', () => {
    const data = year([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 7);
    const result = fullYear({ ...sum, data }, '2026-12');
    expect(result).toMatchObject({ value: 78, target: 84, method: 'actual', status: 'Amber' });
    expect(result.required).toBeUndefined();
  });

  it('has no target when that of one month is missing', () => {
    const { '2026-11': november, ...rest } = year([40, 50, 60], 50);
    expect(november).toBeDefined();
    const result = fullYear({ ...sum, data: rest }, '2026-03');
    expect(result.target).toBeUndefined();
    expect(result.status).toBe('Not scored');
    expect(result.required).toBeUndefined();
  });

  it('is judged by the same rule, with points times the periods of the year', () => {
    const points = { ...sum, thresholds: 'points', amber: 2 } as const;
    expect(fullYear({ ...points, data: year([48], 50) }, '2026-01').status).toBe('Amber');
    expect(fullYear({ ...points, data: year([47.9], 50) }, '2026-01').status).toBe('Red');
  });

  it('says what each remaining period needs', () => {
    expect(fullYear({ ...sum, data: year([40, 50, 60], 50) }, '2026-03').required).toBe(50);
    // (600 − 90) / 10
    expect(fullYear({ ...sum, data: year([40, 50], 50) }, '2026-02').required).toBe(51);
  });

  it('follows the fiscal year', () => {
    const setup: Setup = { fiscalYearStarts: 7 };
    const kpi: OneKpi = { ...sum, data: months(2026, [9, 9, 9, 9, 9, 9, 20, 30]) };
    expect(fullYear(kpi, '2026-08', setup).value).toBeCloseTo(300, 9);
  });

  it('covers the quarters of a quarterly KPI', () => {
    const kpi: OneKpi = {
      ...sum,
      frequency: 'Quarter',
      target: 30,
      data: { '2026-Q1': 20, '2026-Q2': 30, '2026-Q3': null, '2026-Q4': null },
    };
    expect(fullYear(kpi, '2026-08')).toMatchObject({ value: 100, target: 120, required: 35 });
  });

  it('compares week 53 with week 52 of the year before', () => {
    const weeks = (yearOf: number, count: number, value: number): [string, number][] =>
      Array.from({ length: count }, (_, index) => [
        `${yearOf}-W${String(index + 1).padStart(2, '0')}`,
        value,
      ]);
    const data = Object.fromEntries([
      ...weeks(2025, 52, 10),
      ['2025-W52', 40],
      ...weeks(2026, 52, 10),
    ]);
    const kpi: OneKpi = { ...sum, frequency: 'Week', data: { ...data, '2026-W52': 40 } };
    const result = fullYear(kpi, '2026-W52', { grain: 'Week' });
    expect(result.method).toBe('prior-year');
    expect(result.value).toBeCloseTo(51 * 10 + 40 + 40, 9);
  });
});

describe('the full year of an average', () => {
  it('is the year to date', () => {
    const result = fullYear({ aggregation: 'average', data: year([10, 20], 15) }, '2026-02');
    expect(result).toMatchObject({ value: 15, target: 15, method: 'year to date' });
  });
});

describe('the full year of the least and the most', () => {
  it('is the year to date', () => {
    const data = year([10, 20], 15);
    expect(fullYear({ aggregation: 'min', data }, '2026-02').value).toBe(10);
    expect(fullYear({ aggregation: 'max', data }, '2026-02').value).toBe(20);
  });
});

describe('the full year of a ratio', () => {
  it('is the year to date, Σ numerators by Σ denominators', () => {
    const data = {
      '2026-01': { numerator: 1, denominator: 2 },
      '2026-02': { numerator: 1, denominator: 50 },
    };
    const result = fullYear({ aggregation: 'ratio', data }, '2026-02');
    expect(result).toMatchObject({ value: 2 / 52, method: 'year to date' });
  });
});

describe('the full year of a balance', () => {
  const last = { aggregation: 'last' } as const;

  it('is the trend line of this year, read at the last period', () => {
    const data = { ...year([10, 12, 14], 30), '2025-12': 500 };
    const result = fullYear({ ...last, data }, '2026-03');
    expect(result).toMatchObject({ method: 'trend', target: 30, status: 'Green' });
    expect(result.value).toBeCloseTo(32, 9);
  });

  it('is the last reading when there are fewer than three this year', () => {
    const data = { ...year([10, 12], 30), ...months(2025, [1, 2, 3, 4]) };
    expect(fullYear({ ...last, data }, '2026-02').value).toBe(12);
  });

  it('is the forecast entered for the last period', () => {
    const data = { ...year([10, 12, 14], 30), '2026-12': { forecast: 28, target: 30 } };
    expect(fullYear({ ...last, data }, '2026-03')).toMatchObject({
      value: 28,
      method: 'entered',
      status: 'Amber',
    });
  });

  it('has the target of the final period', () => {
    const data = { ...year([10, 12, 14], 30), '2026-11': null, '2026-12': { target: 40 } };
    expect(fullYear({ ...last, data }, '2026-03').target).toBe(40);
  });
});

describe('the full year of entered figures', () => {
  it('is the typed year to date, against the final one of the targets', () => {
    const data: Data = {
      '2026-01': { actual: 5, ytdActual: 50, ytdTarget: 40 },
      '2026-12': { ytdTarget: 60 },
    };
    expect(fullYear({ aggregation: 'entered', data }, '2026-02')).toMatchObject({
      value: 50,
      target: 60,
      method: 'year to date',
      status: 'Red',
    });
  });
});
