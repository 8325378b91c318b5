import { dataWindow } from '../../../src/review/subject/data-window';
import { seriesIn, type KpiSeries, type Slot } from '../../../src/review/subject/kpi-series';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import type { Setup } from '../../../src/scorecard/model/setup';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { buildScorecard, months, periodOf, type KpiRows } from '../../scorecard/build-scorecard';

type Definition = Omit<KpiRows, 'id'>;

/** The window begins in January 2025, so that December 2025 is column 11 and October 2026 column 21. */
function seriesOf(kpi: Definition, period: string, setup: Setup = {}): KpiSeries {
  const scorecard = buildScorecard({ setup, kpis: [{ id: 'K', ...kpi }] });
  const context = evaluationContext(scorecard);
  const reviewed = periodOf(period);
  const [only] = scorecard.kpis;
  if (only === undefined) throw new Error('The scorecard has no KPI.');
  return seriesIn(dataWindow(reviewed, context), reviewed, context)(only);
}

function columns(slots: readonly Slot[]): number[] {
  return slots.map(({ column }) => column);
}

function actuals(slots: readonly Slot[]): (number | undefined)[] {
  return slots.map(({ reading }) => reading.reading?.actual);
}

describe('the readings of a monthly KPI', () => {
  const kpi = { data: { ...months(2025, Array(12).fill(1)), ...months(2026, [1, 2, undefined]) } };

  it('have a column for each month of the window, gaps included', () => {
    const { slots, year, dueOfYear } = seriesOf(kpi, '2026-10');
    expect(columns(slots)).toEqual(Array.from({ length: 24 }, (_, at) => at));
    expect(actuals(slots.slice(11, 15))).toEqual([1, 1, 2, undefined]);
    expect(columns(year)).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
    expect(dueOfYear).toBe(10);
  });

  it('speak for a month alone, and for a quarter three together', () => {
    expect(seriesOf(kpi, '2026-10')).toMatchObject({ isDue: true, current: [{ column: 21 }] });
    const quarter = seriesOf(kpi, '2026-Q1');
    expect(columns(quarter.current)).toEqual([12, 13, 14]);
    expect(actuals(quarter.current)).toEqual([1, 2, undefined]);
    expect(quarter.basis.map(columns)).toEqual([[9, 10, 11]]);
  });

  it('are compared with the month before, the same month last year or several months', () => {
    const basis = (trendAgainst: Setup['trendAgainst']) =>
      seriesOf(kpi, '2026-10', { trendAgainst }).basis.map(columns);
    expect(basis({ kind: 'previous' })).toEqual([[20]]);
    expect(basis({ kind: 'same period last year' })).toEqual([[9]]);
    expect(basis({ kind: 'mean', of: 3 })).toEqual([[20], [19], [18]]);
  });

  it('have the figures of the year before where there are any', () => {
    const { yearBefore } = seriesOf({ data: months(2025, [5, undefined, 7]) }, '2026-10');
    expect(yearBefore.map((each) => each?.reading?.actual)).toEqual([
      5,
      undefined,
      7,
      ...Array<undefined>(9).fill(undefined),
    ]);
  });
});

describe('the readings of a quarterly KPI in a monthly scorecard', () => {
  const data = { '2025-Q4': 4, '2026-Q1': 1, '2026-Q2': 2, '2026-Q3': 3 };
  const kpi: Definition = { frequency: 'Quarter', data };

  it('stand in the last month of each quarter', () => {
    const { slots, year, dueOfYear } = seriesOf(kpi, '2026-10');
    expect(columns(slots)).toEqual([2, 5, 8, 11, 14, 17, 20, 23]);
    expect(columns(year)).toEqual([14, 17, 20, 23]);
    expect(dueOfYear).toBe(3);
  });

  it('are carried until the next quarter ends', () => {
    const carried = seriesOf(kpi, '2026-10');
    expect(carried.isDue).toBe(false);
    expect(actuals(carried.current)).toEqual([3]);
    expect(carried.basis.map(columns)).toEqual([[17]]);
    const due = seriesOf(kpi, '2026-09');
    expect(due.isDue).toBe(true);
    expect(actuals(due.current)).toEqual([3]);
  });

  it('are not due before the first of them', () => {
    const later = seriesOf({ frequency: 'Quarter', data: { '2026-Q4': 4 } }, '2026-10');
    expect(later).toMatchObject({ isDue: false, current: [] });
    expect(columns(later.slots)).toContain(23);
  });
});

describe('the readings of a weekly KPI in a monthly scorecard', () => {
  const weeks = { '2026-W40': 1, '2026-W41': 2, '2026-W42': 4, '2026-W44': 8 };
  const kpi: Definition = { frequency: 'Week', aggregation: 'sum', data: weeks };

  it('are totalled to months', () => {
    // The Thursdays of October 2026 are the 1st, 8th, 15th, 22nd and 29th: weeks 40 to 44.
    const { current } = seriesOf(kpi, '2026-10');
    expect(columns(current)).toEqual([21]);
    expect(current[0]?.reading).toMatchObject({ readings: 5, counted: 4, reading: { actual: 15 } });
    expect(current[0]?.reading.missing.map(formatPeriod)).toEqual(['2026-W43']);
  });

  it('stand for themselves in the review of a week', () => {
    const { slots, current } = seriesOf(kpi, '2026-W42');
    // 52 weeks of 2025, then the 42nd of 2026.
    expect(columns(current)).toEqual([93]);
    expect(actuals(current)).toEqual([4]);
    expect(slots).toHaveLength(105);
  });
});

describe('the readings of a KPI that is not always in use', () => {
  it('are left out before it began and after it ended', () => {
    const { slots, year, dueOfYear, basis } = seriesOf(
      { activeFrom: '2026-06-01', activeTo: '2026-11-30' },
      '2026-06',
    );
    expect(columns(slots)).toEqual([17, 18, 19, 20, 21, 22]);
    expect(columns(year)).toEqual(columns(slots));
    expect(dueOfYear).toBe(1);
    expect(basis).toEqual([[]]);
  });
});
