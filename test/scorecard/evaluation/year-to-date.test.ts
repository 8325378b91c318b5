import type { Setup } from '../../../src/scorecard/model/setup';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { kpiAt, months, names, type KpiRows } from '../build-scorecard';

type OneKpi = Omit<KpiRows, 'id'>;

function ytd(kpi: OneKpi, period: string, setup?: Setup) {
  const found = kpiAt(kpi, period, setup).yearToDate;
  if (!found) throw new Error('there is no year to date');
  return { ...found, from: formatPeriod(found.from), to: formatPeriod(found.to) };
}

describe('the year to date of a sum', () => {
  const kpi: OneKpi = {
    aggregation: 'sum',
    target: 10,
    data: { '2025-12': 500, ...months(2026, [8, 9, 11, 12]) },
  };

  it('adds up actuals and targets from the start of the fiscal year', () => {
    expect(ytd(kpi, '2026-04')).toMatchObject({
      from: '2026-01',
      to: '2026-04',
      actual: 40,
      target: 40,
      status: 'Green',
      missing: [],
    });
    expect(ytd(kpi, '2026-03')).toMatchObject({ actual: 28, target: 30, status: 'Amber' });
  });

  it('ends with the last period that has an actual, and so does its target', () => {
    expect(ytd(kpi, '2026-10')).toMatchObject({ to: '2026-04', actual: 40, target: 40 });
  });

  it('with a gap totals on both sides only the periods that have an actual, and names the others', () => {
    const gap = { ...kpi, data: { ...months(2026, [8, undefined, 11, 12]), '2026-02': null } };
    const result = ytd(gap, '2026-04');
    expect(result).toMatchObject({ actual: 31, target: 30, status: 'Green' });
    expect(names(result.missing)).toEqual(['2026-02']);
  });

  it('has no target when a period that counts has none', () => {
    const data = { ...kpi.data, '2026-02': { actual: 9, target: undefined } };
    const result = ytd({ ...kpi, data }, '2026-03');
    expect(result.actual).toBe(28);
    expect(result.target).toBeUndefined();
    expect(result.status).toBe('Not scored');
  });

  it('is judged with points, values, limits and baseline times the periods totalled', () => {
    const data = months(2026, [8, 8, undefined, 8]);
    const of = (fields: Partial<OneKpi>) => ytd({ ...kpi, data, ...fields }, '2026-04').status;
    expect(of({ thresholds: 'points', amber: 2 })).toBe('Amber');
    expect(of({ thresholds: 'points', amber: 1.9 })).toBe('Red');
    expect(of({ thresholds: 'values', green: 9, amber: 8 })).toBe('Amber');
    expect(of({ direction: 'range', rangeLow: 8, rangeHigh: 9 })).toBe('Green');
    expect(of({ baseline: 5, amber: 0.6 })).toBe('Amber');
    expect(of({ baseline: 5, amber: 0.61 })).toBe('Red');
  });

  it('has the status of the month when every month is the same', () => {
    const data = months(2026, [7, 7, 7, 7, 7, 7]);
    const kinds: Partial<OneKpi>[] = [
      { amber: 0.7 },
      { thresholds: 'points', green: 1, amber: 3 },
      { thresholds: 'values', green: 8, amber: 7 },
      { direction: 'range', rangeLow: 7.5, rangeHigh: 9 },
      { direction: 'lower' },
      { direction: 'target', thresholds: 'points', green: 3, amber: 4 },
    ];
    const statuses = kinds.map((fields) => {
      const result = kpiAt({ ...kpi, data, ...fields }, '2026-06');
      expect(result.yearToDate?.status).toBe(result.status);
      return result.status;
    });
    expect(statuses).toEqual(['Amber', 'Amber', 'Amber', 'Amber', 'Green', 'Green']);
  });

  it('does not take a period that was not due for a gap', () => {
    const quarters = { '2026-Q1': 30, '2026-Q2': 33 };
    const result = ytd({ ...kpi, frequency: 'Quarter', target: 30, data: quarters }, '2026-08');
    expect(result).toMatchObject({ from: '2026-Q1', to: '2026-Q2', actual: 63, target: 60 });
    expect(result.missing).toEqual([]);
  });

  it('starts where the KPI becomes active', () => {
    const result = ytd({ ...kpi, activeFrom: '2026-03-01' }, '2026-04');
    expect(result).toMatchObject({ from: '2026-03', actual: 23, target: 20, missing: [] });
  });

  it('is absent while the year has no actual', () => {
    expect(kpiAt({ ...kpi, data: { '2025-12': 500 } }, '2026-02').yearToDate).toBeUndefined();
  });
});

describe('the year to date of other aggregations', () => {
  const data = months(2026, [10, undefined, 40, 20]);

  it('skips the gap of an average, on both sides', () => {
    const targets = {
      ...data,
      '2026-01': { actual: 10, target: 10 },
      '2026-02': { target: 900 },
      '2026-03': { actual: 40, target: 20 },
    };
    const result = ytd({ aggregation: 'average', data: targets }, '2026-03');
    expect(result).toMatchObject({ actual: 25, target: 15 });
  });

  it('is the last of a balance, with its own target', () => {
    const balance = {
      '2026-01': { actual: 10, target: 15 },
      '2026-02': { actual: 12, target: 16 },
      '2026-03': { target: 17 },
    };
    expect(ytd({ aggregation: 'last', data: balance }, '2026-03')).toMatchObject({
      to: '2026-02',
      actual: 12,
      target: 16,
    });
  });

  it('is the least and the most', () => {
    expect(ytd({ aggregation: 'min', target: 5, data }, '2026-04').actual).toBe(10);
    expect(ytd({ aggregation: 'max', target: 5, data }, '2026-04').actual).toBe(40);
  });
});

describe('the year to date of a ratio', () => {
  it('is Σ numerators by Σ denominators, never the mean of ratios', () => {
    const data = {
      '2026-01': { numerator: 1, denominator: 2 },
      '2026-02': { numerator: 1, denominator: 50 },
    };
    expect(ytd({ aggregation: 'ratio', target: 0.05, data }, '2026-02').actual).toBe(2 / 52);
  });

  it('has a target weighted by the denominators', () => {
    const data = {
      '2026-01': { numerator: 90, denominator: 100, target: 0.9 },
      '2026-02': { numerator: 150, denominator: 300, target: 0.5 },
    };
    const result = ytd({ aggregation: 'ratio', data }, '2026-02');
    expect(result.actual).toBe(0.6);
    expect(result.target).toBeCloseTo(0.6, 12);
    expect(result.status).toBe('Green');
  });

  it('is the mean, and so is its target, where a denominator is not known', () => {
    const data = {
      '2026-01': { actual: 0.9, denominator: 100, target: 0.9 },
      '2026-02': { actual: 0.5, target: 0.5 },
    };
    const result = ytd({ aggregation: 'ratio', data }, '2026-02');
    expect(result.actual).toBeCloseTo(0.7, 12);
    expect(result.target).toBeCloseTo(0.7, 12);
  });
});

describe('the year to date of entered figures', () => {
  const kpi: OneKpi = {
    aggregation: 'entered',
    data: {
      '2026-01': { actual: 5, target: 4, ytdActual: 50, ytdTarget: 40 },
      '2026-02': { actual: 3, target: 4, ytdActual: 52, ytdTarget: 60 },
      '2026-03': { actual: 9, target: 4 },
    },
  };

  it('is what was typed, never derived', () => {
    expect(ytd(kpi, '2026-02')).toMatchObject({ actual: 52, target: 60, status: 'Red' });
    expect(kpiAt(kpi, '2026-02')).toMatchObject({ actual: 3, target: 4, status: 'Red' });
  });

  it('is the last one typed', () => {
    expect(ytd(kpi, '2026-03')).toMatchObject({ to: '2026-02', actual: 52 });
    expect(kpiAt(kpi, '2026-03')).toMatchObject({ actual: 9, status: 'Green' });
  });

  it('speaks for a longer period only when that begins with the fiscal year', () => {
    const monthly = { ...kpi, frequency: 'Month' } as const;
    const data = {
      ...kpi.data,
      '2026-03': { actual: 9, ytdActual: 60, ytdTarget: 60 },
      '2026-06': { actual: 9, ytdActual: 90, ytdTarget: 90 },
    };
    const first = kpiAt({ ...monthly, data }, '2026-Q1', { grain: 'Quarter' });
    expect(first).toMatchObject({ actual: 60, target: 60, status: 'Green' });
    const second = kpiAt({ ...monthly, data }, '2026-Q2', { grain: 'Quarter' });
    expect(second.actual).toBeUndefined();
    expect(second.status).toBe('No data');
  });
});

describe('a fiscal year that starts in April', () => {
  const kpi: OneKpi = {
    aggregation: 'sum',
    target: 10,
    data: {
      ...months(2025, [1, 1, 1, 20, 10, 10, 10, 10, 10, 10, 10, 10]),
      ...months(2026, [10, 10, 9, 3]),
    },
  };
  const setup: Setup = { fiscalYearStarts: 4 };

  it('begins its year to date in April and ends it in March', () => {
    expect(ytd(kpi, '2025-05', setup)).toMatchObject({ from: '2025-04', actual: 30 });
    expect(ytd(kpi, '2026-03', setup)).toMatchObject({ from: '2025-04', actual: 129, target: 120 });
    expect(ytd(kpi, '2026-04', setup)).toMatchObject({ from: '2026-04', actual: 3 });
  });

  it('is the same span whatever it is named by', () => {
    const byStart = { ...setup, fiscalYearNamedBy: 'start' } as const;
    expect(ytd(kpi, '2026-03', byStart)).toMatchObject({ from: '2025-04', actual: 129 });
  });
});

describe('the year to date in weeks', () => {
  it('begins with the week of the first Thursday', () => {
    const kpi = {
      aggregation: 'sum',
      target: 1,
      data: { '2026-W53': 100, '2027-W01': 2, '2027-W02': 3 },
    } as const;
    const result = ytd(kpi, '2027-W02', { grain: 'Week' });
    expect(result).toMatchObject({ from: '2027-W01', to: '2027-W02', actual: 5, target: 2 });
  });
});
