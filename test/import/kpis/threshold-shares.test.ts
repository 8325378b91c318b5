import { planImport } from '../../../src/import/plan/plan-import';
import { proposeImport } from '../../../src/import/propose-import';
import { emptyScorecard } from '../../../src/library/empty-scorecard';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

const OPTIONS = { today: '2026-11-15', calendar: CALENDAR_YEAR };

function kpisOf(picture: string): readonly Kpi[] {
  const proposal = proposeImport(sheetsOf({ name: 'Report', picture }), OPTIONS);
  return planImport(proposal, emptyScorecard('en'), {
    ...{ actuals: 'values', targets: 'values', today: OPTIONS.today, corrections: [] },
  }).scorecard.kpis;
}

describe('thresholds in %', () => {
  it('are shares of the achievement of a KPI in another unit', () => {
    const kpis = kpisOf(`
      KPI | Unit | Target | Actual | Green from | Amber from
      Revenue | kEUR | 200 | 205 | 100% | 90%
      Complaints | number | 4 | 5 | 100% | 80%`);
    expect(kpis).toMatchObject([
      { thresholds: 'ratio', green: 1, amber: 0.9 },
      { direction: 'lower', thresholds: 'ratio', green: 1, amber: 0.8 },
    ]);
  });

  it('are values of a KPI in %', () => {
    const kpis = kpisOf(`
      KPI | Unit | Target | Actual | Green from | Amber from
      On-time deliveries | % | 95% | 93% | 95% | 90%
      Guests | number | 40 | 44 | 40 | 35`);
    expect(kpis).toMatchObject([
      { thresholds: 'values', green: 0.95, amber: 0.9 },
      { thresholds: 'values', green: 40, amber: 35 },
    ]);
  });

  it('that rise are % of what may be spent, and less is better', () => {
    const kpis = kpisOf(`
      KPI | Unit | Target | Actual | Green to | Amber to
      Cost of the fleet | kEUR | 200 | 205 | 100% | 110%
      Cost of the sites | kEUR | 40 | 44 | 100% | 105%`);
    expect(kpis).toMatchObject([
      { direction: 'lower', thresholds: 'ratio', green: 1, amber: 0.9 },
      { direction: 'lower', thresholds: 'ratio', green: 1, amber: 0.95 },
    ]);
  });
});
