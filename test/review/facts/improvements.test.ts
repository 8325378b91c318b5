import { improvementsOf } from '../../../src/review/facts/improvements';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import { madeScorecard, OCTOBER, type MadeKpi } from '../made-scorecard';

function best(kpis: readonly MadeKpi[], setup = {}) {
  const found = improvementsOf(reviewSubject(madeScorecard(kpis, { setup }), OCTOBER));
  const rows = found.best.map(({ row, by }) => [row.result.kpi.id, Number(by.toFixed(6))]);
  return { measuredBy: found.measuredBy, rows };
}

describe('improvements', () => {
  it('are the KPIs that won the score most', () => {
    const kpis = [
      { id: 'A', actuals: [80, 84] },
      { id: 'B', actuals: [80, 100] },
      { id: 'C', actuals: [100, 90] },
      { id: 'D', actuals: [90, 90] },
    ];
    expect(best(kpis)).toEqual({
      measuredBy: 'points',
      rows: [
        ['B', 5],
        ['A', 1],
      ],
    });
  });

  it('are none when only the share of a KPI has grown', () => {
    // B goes missing: A has the whole score, which was 90 before, without having done better.
    const kpis = [
      { id: 'A', actuals: [100, 100] },
      { id: 'B', actuals: [80, undefined] },
    ];
    expect(best(kpis).rows).toEqual([]);
  });

  it('are counted in points of their own where the worst child decides', () => {
    const kpis = [
      { id: 'A', actuals: [60, 60] },
      { id: 'B', actuals: [80, 95] },
    ];
    expect(best(kpis, { rollUp: 'Worst' })).toEqual({ measuredBy: 'own score', rows: [['B', 15]] });
  });

  it('are in the first review those furthest above target', () => {
    const kpis = [
      { id: 'A', actuals: [105] },
      { id: 'B', actuals: [110] },
      { id: 'C', actuals: [99] },
    ];
    expect(best(kpis)).toEqual({
      measuredBy: 'achievement',
      rows: [
        ['B', 1.1],
        ['A', 1.05],
      ],
    });
  });
});
