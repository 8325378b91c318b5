import { applyKpiReview, type KpiDecision } from '../../../src/scorecard/edits/apply-kpi-review';
import { kpiBalance } from '../../../src/scorecard/health/kpi-balance';
import { kpiReviewDates } from '../../../src/scorecard/health/kpi-review-dates';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { buildScorecard, periodOf } from '../build-scorecard';

const BASE = buildScorecard({
  perspectives: [{ id: 'P' }, { id: 'P2' }],
  objectives: [{ id: 'O' }, { id: 'O2', perspective: 'P2' }],
  kpis: [
    {
      id: 'K',
      type: 'Lagging',
      green: 1,
      amber: 0.9,
      data: { '2026-10': { actual: 12, target: 10 }, '2026-11': { target: 10 } },
    },
    { id: 'L', type: 'Leading' },
    { id: 'M', objective: 'O2', activeFrom: '2026-10-15' },
  ],
});
const OCTOBER = periodOf('2026-10');

function reviewed(...decisions: KpiDecision[]) {
  return applyKpiReview(BASE, {
    date: '2026-11-22',
    trigger: 'Scheduled',
    period: OCTOBER,
    decisions,
  });
}

describe('a review of the KPI system', () => {
  it('keeps a record of every decision and leaves what is kept as it is', () => {
    const after = reviewed({ kpi: 'K', decision: 'Keep', reason: 'Decides' });
    expect(after.kpis).toEqual(BASE.kpis);
    expect(after.kpiReviews).toEqual([
      {
        date: '2026-11-22',
        trigger: 'Scheduled',
        kpi: 'K',
        decision: 'Keep',
        reason: 'Decides',
      },
    ]);
  });

  it('changes definition and target of a modified KPI from the next period on', () => {
    const modified = { definition: { green: 1.05, amber: undefined }, target: 13 };
    const after = reviewed({ kpi: 'K', decision: 'Modify', change: 'Harder', modified });
    expect(after.kpis[0]).toMatchObject({ id: 'K', green: 1.05 });
    expect(after.kpis[0]).not.toHaveProperty('amber');
    expect(after.readings.map(({ period, target }) => [formatPeriod(period), target])).toEqual([
      ['2026-10', 10],
      ['2026-11', 13],
      ['2026-12', 13],
    ]);
    expect(after.kpiReviews[0]?.change).toBe('Harder');
  });

  it('leaves the target of a closed period', () => {
    const reviews = [{ period: periodOf('2026-11'), closedOn: '2026-12-08' }];
    const after = applyKpiReview(
      { ...BASE, reviews },
      {
        date: '2026-12-09',
        trigger: 'Merger',
        period: OCTOBER,
        decisions: [{ kpi: 'K', decision: 'Modify', modified: { target: 13 } }],
      },
    );
    expect(after.readings.map(({ target }) => target)).toEqual([10, 10, 13]);
  });

  it('ends the use of an eliminated KPI with the reviewed period and keeps its history', () => {
    const after = reviewed(
      { kpi: 'K', decision: 'Eliminate', reason: 'Says nothing' },
      { kpi: 'M', decision: 'Eliminate', reason: 'Late' },
    );
    expect(after.kpis.map(({ activeTo }) => activeTo)).toEqual([
      '2026-10-31',
      undefined,
      '2026-10-31',
    ]);
    expect(after.readings).toBe(BASE.readings);
    const november = periodOf('2026-11');
    expect(kpiBalance(BASE, november)).toMatchObject({
      kpis: 3,
      leading: 1,
      lagging: 1,
      empty: [],
    });
    const { kpis, leading, lagging, empty } = kpiBalance(after, november);
    expect([kpis, leading, lagging, empty.map(({ id }) => id)]).toEqual([1, 1, 0, ['P2']]);
  });

  it('ends it on the day of the review while the period still runs', () => {
    const after = applyKpiReview(BASE, {
      date: '2026-10-20',
      trigger: 'Merger',
      period: OCTOBER,
      decisions: [{ kpi: 'L', decision: 'Eliminate' }],
    });
    expect(after.kpis[1]?.activeTo).toBe('2026-10-20');
  });
});

describe('the dates of the review', () => {
  it('are unknown before the first one, then a year or as Setup says', () => {
    expect(kpiReviewDates(BASE)).toEqual({ months: 12 });
    const after = reviewed({ kpi: 'K', decision: 'Keep' });
    expect(kpiReviewDates(after)).toEqual({ months: 12, last: '2026-11-22', due: '2027-11-22' });
    const often = { ...after, setup: { kpiReviewEveryMonths: 6 } };
    expect(kpiReviewDates(often).due).toBe('2027-05-22');
  });
});
