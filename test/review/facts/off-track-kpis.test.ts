import { offTrackKpis, watchedKpis } from '../../../src/review/facts/off-track-kpis';
import { periodsOffTrack } from '../../../src/review/facts/periods-off-track';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import { quarterPeriod } from '../../../src/scorecard/periods/period';
import { madeScorecard, OCTOBER, SEPTEMBER, type MadeKpi } from '../made-scorecard';

function offTrack(kpis: readonly MadeKpi[], setup = {}) {
  return offTrackKpis(reviewSubject(madeScorecard(kpis, { setup }), OCTOBER));
}

describe('KPIs off track', () => {
  it('stand in the order of the points they cost', () => {
    const found = offTrack([
      { id: 'A', actuals: [80] },
      { id: 'B', actuals: [60] },
      { id: 'C', actuals: [95] },
      { id: 'D', actuals: [100] },
    ]);
    expect(found.map(({ row, lost }) => [row.result.kpi.id, Number(lost?.toFixed(6))])).toEqual([
      ['B', 10],
      ['A', 5],
    ]);
  });

  it('stand by their score where nothing has a share', () => {
    const found = offTrack(
      [
        { id: 'A', actuals: [80] },
        { id: 'B', actuals: [60] },
      ],
      { rollUp: 'Worst' },
    );
    expect(found.map(({ row, lost }) => [row.result.kpi.id, lost])).toEqual([
      ['B', undefined],
      ['A', undefined],
    ]);
  });

  it('come last without a share in the score', () => {
    const found = offTrack([
      { id: 'A', actuals: [10], objective: undefined },
      { id: 'B', actuals: [80] },
    ]);
    expect(found.map(({ row }) => row.result.kpi.id)).toEqual(['B', 'A']);
  });

  it('are watched when they are amber', () => {
    const kpis = [
      { id: 'A', actuals: [95] },
      { id: 'B', actuals: [80] },
    ];
    const found = watchedKpis(reviewSubject(madeScorecard(kpis), OCTOBER));
    expect(found.map(({ row }) => row.result.kpi.id)).toEqual(['A']);
  });
});

describe('the months off track', () => {
  function months(kpi: MadeKpi): number[] {
    const subject = reviewSubject(madeScorecard([kpi]), OCTOBER);
    return subject.outline.kpis.map((row) => periodsOffTrack(row, subject));
  }

  it('count back to the last one with another colour', () => {
    expect(months({ id: 'A', actuals: [50, 100, 50, 50, 50] })).toEqual([3]);
  });

  it('end where a reading is missing', () => {
    expect(months({ id: 'A', actuals: [50, undefined, 50] })).toEqual([1]);
  });

  it('are three for each quarter of a quarterly KPI', () => {
    const scorecard = madeScorecard([{ id: 'A', actuals: [], frequency: 'Quarter' }], {
      readings: [quarterPeriod(2026, 1), quarterPeriod(2026, 2), quarterPeriod(2026, 3)].map(
        (period, index) => ({ kpi: 'A', period, target: 100, actual: index === 0 ? 100 : 50 }),
      ),
    });
    const subject = reviewSubject(scorecard, SEPTEMBER);
    expect(subject.outline.kpis.map((row) => periodsOffTrack(row, subject))).toEqual([6]);
  });
});
