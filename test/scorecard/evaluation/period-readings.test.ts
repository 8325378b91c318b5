import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { kpiAt, names } from '../build-scorecard';

/** January 2026 has five weeks (their Thursdays lie in it), February four. */
const JANUARY = ['2026-W01', '2026-W02', '2026-W03', '2026-W04', '2026-W05'];
const FEBRUARY = ['2026-W06', '2026-W07', '2026-W08', '2026-W09'];

function weekly(january: number, february: number): Record<string, number> {
  const weeks = [
    ...JANUARY.map((week) => [week, january] as const),
    ...FEBRUARY.map((week) => [week, february] as const),
  ];
  return Object.fromEntries(weeks);
}

describe('a KPI read weekly on a monthly scorecard', () => {
  it('has the mean of its months as year to date of an average, not the mean of its weeks', () => {
    const kpi = { frequency: 'Week', aggregation: 'average', target: 10 } as const;
    const { yearToDate } = kpiAt({ ...kpi, data: weekly(10, 20) }, '2026-02');
    // The mean of the nine weeks would be 130 / 9 = 14.4.
    expect(yearToDate?.actual).toBe(15);
    expect(yearToDate && formatPeriod(yearToDate.to)).toBe('2026-02');
  });

  it('adds up all its weeks for a sum, with targets and limits for as many weeks', () => {
    const kpi = {
      frequency: 'Week',
      aggregation: 'sum',
      target: 10,
      thresholds: 'points',
      green: 0,
      amber: 1,
    } as const;
    const { yearToDate } = kpiAt({ ...kpi, data: weekly(10, 8) }, '2026-02');
    // 82 of 90: 8 short, and nine weeks allow 9.
    expect(yearToDate).toMatchObject({ actual: 82, target: 90, status: 'Amber' });
  });

  it('names a missing week by itself, and a month without any as the month', () => {
    const withoutOne = JANUARY.filter((week) => week !== '2026-W03');
    const data = Object.fromEntries([...withoutOne, '2026-W10'].map((week) => [week, 10]));
    const kpi = { frequency: 'Week', aggregation: 'sum', target: 10 } as const;
    const { yearToDate } = kpiAt({ ...kpi, data }, '2026-03');
    expect(names(yearToDate?.missing ?? [])).toEqual([
      '2026-W03',
      '2026-02',
      '2026-W11',
      '2026-W12',
      '2026-W13',
    ]);
  });

  it('compares a month with the month before for its trend', () => {
    const kpi = { frequency: 'Week', aggregation: 'average', target: 10 } as const;
    expect(kpiAt({ ...kpi, data: weekly(10, 20) }, '2026-02').trend).toBe('Better');
  });

  it('expects the year from its months: the mean of a month for each month to come', () => {
    const kpi = { frequency: 'Week', aggregation: 'sum', target: 10 } as const;
    const { fullYear } = kpiAt({ ...kpi, data: weekly(10, 12.5) }, '2026-02');
    // Two months of 50 each, so 12 × 50; the mean of a week would give another figure.
    expect(fullYear).toMatchObject({ value: 600, method: 'run-rate' });
  });

  it('is judged by its own reading when a week is asked for', () => {
    const kpi = { frequency: 'Week', aggregation: 'sum', target: 10 } as const;
    expect(kpiAt({ ...kpi, data: weekly(10, 20) }, '2026-W06')).toMatchObject({
      actual: 20,
      target: 10,
    });
  });
});

describe('periods in which a KPI is not in use', () => {
  const kpi = {
    aggregation: 'sum',
    target: 10,
    activeFrom: '2026-02-01',
    data: { '2026-01': 100, '2026-02': 10, '2026-03': 10 },
  } as const;

  it('are no gaps in a quarter, and their figures do not count', () => {
    const quarter = kpiAt(kpi, '2026-Q1');
    expect(quarter).toMatchObject({ actual: 20, target: 20, status: 'Green' });
    expect(quarter.missingPeriods).toEqual([]);
    expect(quarter.yearToDate).toMatchObject({ actual: 20, missing: [] });
  });

  it('are no missing weeks of the month in which it starts', () => {
    const weeks = { '2026-W43': 10, '2026-W44': 10 };
    const weekly = { ...kpi, frequency: 'Week', activeFrom: '2026-10-19', data: weeks } as const;
    const month = kpiAt(weekly, '2026-10');
    expect(month).toMatchObject({ actual: 20, target: 20 });
    expect(month.missingPeriods).toEqual([]);
    expect(month.yearToDate).toMatchObject({ actual: 20, missing: [] });
  });
});

describe('a prior year with a gap inside a month', () => {
  it('gives no shape for the forecast', () => {
    const weeksOf2025 = Array.from({ length: 52 }, (_, index) => [
      `2025-W${String(index + 1).padStart(2, '0')}`,
      index === 24 ? null : 10,
    ]);
    const data = { ...Object.fromEntries(weeksOf2025), ...weekly(12, 12) };
    const { fullYear } = kpiAt(
      { frequency: 'Week', aggregation: 'sum', target: 10, data },
      '2026-02',
    );
    expect(fullYear?.method).toBe('run-rate');
  });
});
