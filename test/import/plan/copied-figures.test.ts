import { planImport } from '../../../src/import/plan/plan-import';
import { proposeImport } from '../../../src/import/propose-import';
import { emptyScorecard } from '../../../src/library/empty-scorecard';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

/** The target and actual of the first KPI, and which of both are formulas. */
function planned(picture: string) {
  const today = '2026-04-01';
  const sheets = sheetsOf({ name: 'S', picture });
  const proposal = proposeImport(sheets, { today, calendar: CALENDAR_YEAR });
  const { scorecard, formulas } = planImport(proposal, emptyScorecard('en'), {
    ...{ actuals: 'formulas', targets: 'formulas', today, corrections: [] },
  });
  const { kpi, target, actual } = scorecard.readings[0] ?? {};
  return {
    target,
    actual,
    linked: formulas.filter((each) => each.kpi === kpi).map(({ field }) => field),
  };
}

describe('a figure that Excel would not take for a number', () => {
  it.each([
    ['at least 3', 3],
    ['≤ 40', 40],
    ["'45 days", 45],
    ["'1.310,5", 1310.5],
  ])('is copied, since a link to "%s" would be blank', (text, target) => {
    const found = planned(`
      KPI | Target Jan-26 | Actual Jan-26
      Wishes met | ${text} | 4
      Rooms | '2,310.5 | 2200
      Beds | '1,110.5 | 2200`);
    expect(found.target).toBe(target);
    expect(found.linked).toEqual(['actual']);
  });

  it('is linked where it is a number written as text', () => {
    const found = planned(`
      KPI | Target Jan-26 | Actual Jan-26
      Wishes met | '1,310.5 | 1200`);
    expect(found).toEqual({ target: 1310.5, actual: 1200, linked: ['target', 'actual'] });
  });
});
