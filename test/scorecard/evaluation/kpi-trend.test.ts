import type { Setup } from '../../../src/scorecard/model/setup';
import { kpiAt, months, type KpiRows } from '../build-scorecard';

type OneKpi = Omit<KpiRows, 'id'>;

function trend(kpi: OneKpi, period: string, setup?: Setup) {
  return kpiAt(kpi, period, setup).trend;
}

describe('the trend of a KPI', () => {
  it('compares with the period before, in the direction of the KPI', () => {
    const data = months(2026, [100, 110]);
    expect(trend({ data }, '2026-02')).toBe('Better');
    expect(trend({ direction: 'lower', data }, '2026-02')).toBe('Worse');
    expect(trend({ data: months(2026, [100, 101]) }, '2026-02')).toBe('Same');
  });

  it('is blank without a period before, and without an actual', () => {
    expect(trend({ data: months(2026, [100]) }, '2026-01')).toBeUndefined();
    expect(trend({ data: months(2026, [100]) }, '2026-02')).toBeUndefined();
    expect(trend({ direction: 'none', data: months(2026, [1, 2]) }, '2026-02')).toBeUndefined();
  });

  it('is better nearer to the target and worse further outside the range', () => {
    expect(
      trend({ direction: 'target', target: 20, data: months(2026, [30, 25]) }, '2026-02'),
    ).toBe('Better');
    const range = { direction: 'range', rangeLow: 10, rangeHigh: 20 } as const;
    expect(trend({ ...range, data: months(2026, [12, 25]) }, '2026-02')).toBe('Worse');
  });

  it('of a KPI in % is the same within a tenth of a point', () => {
    const data = months(2026, [0.02, 0.021]);
    expect(trend({ measureUnit: '%', data }, '2026-02')).toBe('Same');
    expect(trend({ measureUnit: 'days', data }, '2026-02')).toBe('Better');
    expect(trend({ measureUnit: '%', data: months(2026, [0.02, 0.0215]) }, '2026-02')).toBe(
      'Better',
    );
  });

  it('is the same within what Setup says', () => {
    const data = months(2026, [100, 104]);
    expect(trend({ data }, '2026-02', { flatTrendWithin: 0.05 })).toBe('Same');
    expect(trend({ data }, '2026-02', { flatTrendWithin: 0.03 })).toBe('Better');
  });

  it('of a quarterly KPI compares with the quarter before, also while it is carried', () => {
    const kpi: OneKpi = { frequency: 'Quarter', data: { '2026-Q1': 100, '2026-Q2': 120 } };
    expect(trend(kpi, '2026-06')).toBe('Better');
    expect(trend(kpi, '2026-08')).toBe('Better');
  });

  it('of a weekly KPI compares month with month', () => {
    const data = { '2026-W36': 10, '2026-W37': 10, '2026-W41': 9, '2026-W44': 30 };
    expect(trend({ frequency: 'Week', aggregation: 'average', data }, '2026-10')).toBe('Better');
  });
});

describe('the trend against the same period last year', () => {
  const setup: Setup = { trendAgainst: { kind: 'same period last year' } };

  it('compares with it', () => {
    const data = { '2025-10': 120, '2026-09': 90, '2026-10': 100 };
    expect(trend({ data }, '2026-10', setup)).toBe('Worse');
    expect(trend({ data }, '2026-09', setup)).toBeUndefined();
  });

  it('compares week 53 with week 52', () => {
    const data = { '2025-W52': 120, '2026-W53': 100 };
    expect(trend({ data }, '2026-W53', { ...setup, grain: 'Week' })).toBe('Worse');
  });
});

describe('the trend against the mean of the previous periods', () => {
  const setup: Setup = { trendAgainst: { kind: 'mean', of: 3 } };

  it('compares with their mean', () => {
    expect(trend({ data: months(2026, [1000, 60, 90, 120, 100]) }, '2026-05', setup)).toBe(
      'Better',
    );
    expect(trend({ data: months(2026, [1000, 90, 90, 120, 99]) }, '2026-05', setup)).toBe('Same');
  });

  it('takes those that there are', () => {
    expect(trend({ data: months(2026, [90, undefined, undefined, 100]) }, '2026-04', setup)).toBe(
      'Better',
    );
    expect(trend({ data: months(2026, [90]) }, '2026-01', setup)).toBeUndefined();
  });
});

describe('the trend of a sum', () => {
  const flat = (weeks: readonly number[]) =>
    Object.fromEntries(weeks.map((week) => [`2026-W${week}`, 11]));
  // September 2026 has four weeks, October five.
  const data = flat([36, 37, 38, 39, 40, 41, 42, 43, 44]);
  const weekly = { frequency: 'Week', aggregation: 'sum', data } as const;

  it('does not get better because a month has five weeks', () => {
    expect(kpiAt({ ...weekly, target: 10 }, '2026-10').trend).toBe('Same');
  });

  it('measures each period by its own range', () => {
    const range = { ...weekly, direction: 'range', rangeLow: 10, rangeHigh: 20 } as const;
    expect(kpiAt(range, '2026-10').trend).toBe('Same');
  });

  it('does not get worse because a month of the quarter is still missing', () => {
    const monthly = Object.fromEntries(
      ['01', '02', '03', '04', '05'].map((month) => [`2026-${month}`, 10]),
    );
    const kpi = { aggregation: 'sum', target: 10, data: monthly } as const;
    expect(kpiAt(kpi, '2026-Q2').trend).toBe('Same');
  });
});

describe('the flat band of the Setup', () => {
  const change = (actual: number, flatTrendWithin: number) =>
    kpiAt({ data: { '2026-09': 100, '2026-10': actual } }, '2026-10', { flatTrendWithin }).trend;

  it('is a share of the reading before, or, below zero, an amount', () => {
    expect([change(104, 0.05), change(106, 0.05)]).toEqual(['Same', 'Better']);
    expect([change(104, -5), change(106, -5)]).toEqual(['Same', 'Better']);
  });

  it('measures an earlier reading without a target of its own by the target of today', () => {
    const data = { '2026-01': 30, '2026-02': { actual: 25, target: 20 } };
    expect(kpiAt({ direction: 'target', data }, '2026-02').trend).toBe('Better');
  });
});
