import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { evaluateAt, kpiAt, names, objectiveIn, type KpiRows } from '../build-scorecard';

const quarterly: Omit<KpiRows, 'id'> = {
  frequency: 'Quarter',
  target: 100,
  data: { '2026-Q2': 95, '2026-Q3': 80 },
};

describe('a quarterly KPI in a monthly scorecard', () => {
  it('is due in the month that ends its quarter', () => {
    const june = kpiAt(quarterly, '2026-06');
    expect(june).toMatchObject({ status: 'Amber', actual: 95, carried: false });
    expect(formatPeriod(june.period)).toBe('2026-Q2');
  });

  it('is Not due in the other months and carries actual, achievement and score of its last quarter', () => {
    for (const month of ['2026-07', '2026-08']) {
      const result = kpiAt(quarterly, month);
      expect(result).toMatchObject({
        status: 'Not due',
        computedStatus: 'Amber',
        carried: true,
        actual: 95,
        target: 100,
      });
      expect(result.achievement).toBeCloseTo(0.95, 12);
      expect(result.score).toBeCloseTo(0.95, 12);
      expect(formatPeriod(result.period)).toBe('2026-Q2');
    }
  });

  it('takes part in roll-up and coverage while it is carried', () => {
    const kpis: KpiRows[] = [
      { id: 'Q', ...quarterly, weight: 3 },
      { id: 'M', target: 100, data: { '2026-08': 75 } },
    ];
    const evaluation = evaluateAt({ kpis }, '2026-08');
    // (3 × 0.95 + 0.75) / 4
    expect(evaluation.overall.score).toBeCloseTo(0.9, 12);
    expect(evaluation.overall.coverage).toBe(1);
  });

  it('is No data when its last due reading is missing, and lowers coverage', () => {
    const kpis: KpiRows[] = [
      { id: 'Q', ...quarterly, data: { '2026-Q2': 95, '2026-Q3': null } },
      { id: 'M', target: 100, data: { '2026-10': 75 } },
    ];
    const evaluation = evaluateAt({ kpis }, '2026-10');
    expect(evaluation.kpiById.get('Q')).toMatchObject({ status: 'No data', carried: false });
    expect(evaluation.kpiById.get('Q')?.score).toBeUndefined();
    expect(evaluation.overall.coverage).toBe(0.5);
  });

  it('is Not due before its first due reading, outside coverage', () => {
    const kpis: KpiRows[] = [
      { id: 'Q', ...quarterly },
      { id: 'M', target: 100, data: { '2026-05': 75 } },
    ];
    const evaluation = evaluateAt({ kpis }, '2026-05');
    const result = evaluation.kpiById.get('Q');
    expect(result).toMatchObject({ status: 'Not due', carried: false });
    expect(result?.actual).toBeUndefined();
    expect(evaluation.overall.coverage).toBe(1);
    expect(evaluation.overall.score).toBeCloseTo(0.75, 12);
  });

  it('is first due in the quarter in which it became active', () => {
    const active = { ...quarterly, activeFrom: '2026-08-15' };
    expect(kpiAt(active, '2026-08').status).toBe('Not due');
    expect(kpiAt(active, '2026-08').actual).toBeUndefined();
    expect(kpiAt(active, '2026-09')).toMatchObject({ status: 'Red', actual: 80 });
  });

  it('leaves an objective that waits for it Not due, without a score', () => {
    const evaluation = evaluateAt({ kpis: [{ id: 'Q', ...quarterly }] }, '2026-05');
    expect(objectiveIn(evaluation, 'O')).toMatchObject({ status: 'Not due' });
    expect(evaluation.overall.score).toBeUndefined();
  });

  it('follows the quarters of the fiscal year', () => {
    const setup = { fiscalYearStarts: 2 };
    const kpi = { frequency: 'Quarter', target: 100, data: { '2026-Q1': 95 } } as const;
    // Quarters of a year from February end in April, July, October and January.
    expect(kpiAt(kpi, '2025-04', setup)).toMatchObject({ status: 'Amber', carried: false });
    expect(kpiAt(kpi, '2025-05', setup)).toMatchObject({ status: 'Not due', carried: true });
  });
});

describe('a yearly KPI', () => {
  it('carries the figures of the last fiscal year through the months of this one', () => {
    const kpi = { frequency: 'Year', target: 100, data: { '2025': 110 } } as const;
    expect(kpiAt(kpi, '2026-10')).toMatchObject({ status: 'Not due', actual: 110, carried: true });
    expect(kpiAt(kpi, '2025-12')).toMatchObject({ status: 'Green', actual: 110, carried: false });
  });
});

describe('a KPI read weekly in a monthly scorecard', () => {
  const weeks = {
    '2026-W40': 10, // its Thursday is 1 October
    '2026-W41': 20,
    '2026-W42': 30,
    '2026-W43': 40,
    '2026-W44': 50,
    '2026-W45': 1000,
  };

  it('is first aggregated to the month: the weeks whose Thursday lies in it', () => {
    const sum = kpiAt(
      { frequency: 'Week', aggregation: 'sum', target: 30, data: weeks },
      '2026-10',
    );
    expect(sum).toMatchObject({ actual: 150, target: 150, status: 'Green' });
    expect(formatPeriod(sum.period)).toBe('2026-10');
    const average = kpiAt(
      { frequency: 'Week', aggregation: 'average', target: 32, data: weeks },
      '2026-10',
    );
    expect(average).toMatchObject({ actual: 30, target: 32, status: 'Amber' });
    expect(kpiAt({ frequency: 'Week', target: 50, data: weeks }, '2026-10').actual).toBe(50);
  });

  it('names the weeks that are missing and totals the others on both sides', () => {
    const gap = { ...weeks, '2026-W42': null };
    const result = kpiAt(
      { frequency: 'Week', aggregation: 'sum', target: 30, data: gap },
      '2026-10',
    );
    expect(result).toMatchObject({ actual: 120, target: 120, status: 'Green' });
    expect(names(result.missingPeriods)).toEqual(['2026-W42']);
  });

  it('is No data when no week has an actual', () => {
    const kpi = { frequency: 'Week', aggregation: 'sum', target: 30, data: weeks } as const;
    expect(kpiAt(kpi, '2026-09')).toMatchObject({ status: 'No data', missingPeriods: [] });
  });

  it('has points, values, limits and baseline times the number of weeks totalled', () => {
    const base = { frequency: 'Week', aggregation: 'sum', target: 30 } as const;
    const points = { ...base, thresholds: 'points', green: 2, amber: 4 } as const;
    const weekly = (actual: number) =>
      Object.fromEntries(Object.keys(weeks).map((week) => [week, actual]));
    expect(kpiAt({ ...points, data: weekly(27) }, '2026-10').status).toBe('Amber');
    expect(kpiAt({ ...points, data: weekly(25) }, '2026-10').status).toBe('Red');
    expect(kpiAt({ ...points, data: weekly(28) }, '2026-10').rule).toMatchObject({
      green: 10,
      amber: 20,
    });
    const values = { ...base, thresholds: 'values', green: 28, amber: 26 } as const;
    expect(kpiAt({ ...values, data: weekly(27) }, '2026-10').status).toBe('Amber');
    const range = { ...base, direction: 'range', rangeLow: 25, rangeHigh: 35 } as const;
    expect(kpiAt({ ...range, data: weekly(35) }, '2026-10').status).toBe('Green');
    const baseline = kpiAt({ ...base, baseline: 20, data: weekly(25) }, '2026-10');
    expect(baseline.achievement).toBeCloseTo(0.5, 12);
  });
});

describe('a monthly KPI in a scorecard seen by quarter or year', () => {
  const kpi = {
    frequency: 'Month',
    aggregation: 'sum',
    target: 10,
    data: { '2026-07': 8, '2026-08': 9, '2026-09': 12, '2026-10': 50 },
  } as const;

  it('is aggregated to the quarter', () => {
    const result = kpiAt(kpi, '2026-Q3', { grain: 'Quarter' });
    expect(result).toMatchObject({ actual: 29, target: 30, status: 'Amber', carried: false });
  });
});

describe('a monthly KPI in a scorecard seen by week', () => {
  const kpi = {
    frequency: 'Month',
    target: 10,
    data: { '2026-09': 8, '2026-10': 9.5 },
  } as const;
  const inWeek = (week: string) => kpiAt(kpi, week, { grain: 'Week' });

  it('is due in the last week of its month and carried in the others', () => {
    expect(inWeek('2026-W43')).toMatchObject({ status: 'Not due', actual: 8, carried: true });
    expect(inWeek('2026-W44')).toMatchObject({ status: 'Amber', actual: 9.5, carried: false });
    expect(inWeek('2026-W45')).toMatchObject({ status: 'Not due', actual: 9.5, carried: true });
  });
});

describe('a KPI read quarterly in a scorecard seen by half-year', () => {
  it('is aggregated, and due only by the half-year', () => {
    const kpi = {
      frequency: 'Quarter',
      aggregation: 'sum',
      target: 10,
      data: { '2026-Q1': 9, '2026-Q2': 12 },
    } as const;
    expect(kpiAt(kpi, '2026-H1', { grain: 'Half-year' })).toMatchObject({
      actual: 21,
      target: 20,
      status: 'Green',
    });
  });
});
