import { planImport } from '../../../src/import/plan/plan-import';
import type { Corrections } from '../../../src/import/corrections/corrections';
import { proposeImport } from '../../../src/import/propose-import';
import { emptyScorecard } from '../../../src/library/empty-scorecard';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

const HEADINGS = 'KPI | Unit | Target 2026 | Jan-26 | Feb-26 | Mar-26';

/** What becomes of one row: its series, aggregation, actuals, targets, and the formula of the last target. */
function planned(rows: string, kpis: Corrections['kpis'] = {}) {
  const corrections = [{ sheet: 'S', kpis }];
  const sheets = sheetsOf({ name: 'S', picture: rows });
  const today = '2026-04-01';
  const proposal = proposeImport(sheets, { today, calendar: CALENDAR_YEAR, corrections });
  const { scorecard, spreads, formulas } = planImport(proposal, emptyScorecard('en'), {
    ...{ actuals: 'formulas', targets: 'formulas', today, corrections },
  });
  return {
    series: spreads.get(proposal.kpis[0]?.id ?? ''),
    aggregation: scorecard.kpis[0]?.aggregation,
    figures: scorecard.readings.map(({ actual, target }) => [actual, target]),
    formula: formulas.findLast(({ field }) => field === 'target')?.formula,
  };
}

function row(...figures: readonly number[]): string {
  return `
  ${HEADINGS}
  Orders | number | ${figures.join(' | ')}
  Returns | number | 4 | 5 | 3 | 4`;
}

describe('a target of the year', () => {
  it('is divided where the figures add up to it', () => {
    expect(planned(row(1200, 90, 110, 95))).toMatchObject({
      ...{ series: 'adds up', aggregation: 'sum' },
      figures: expect.arrayContaining([
        [90, 100],
        [95, 100],
      ]) as unknown,
    });
  });

  it('is that of the year so far where each figure is the year so far', () => {
    const { series, aggregation, figures } = planned(row(1200, 90, 205, 310));
    expect([series, aggregation]).toEqual(['cumulative', 'last']);
    expect(figures.slice(0, 3)).toEqual([
      [90, 100],
      [205, 200],
      [310, 300],
    ]);
  });

  it('is what the user says, with the formula that does it', () => {
    const said = planned(row(1200, 90, 110, 95), { Orders: { series: 'cumulative' } });
    expect(said.figures.slice(0, 3).map(([, target]) => target)).toEqual([100, 200, 300]);
    const returns = { Returns: { series: 'cumulative' } } as const;
    expect(planned(row(1200, 90, 110, 95), returns).formula).toBe(
      'IF(ISNUMBER(S!C3),S!C3*3/12,"")',
    );
    const single = planned(row(1200, 90, 110, 95), { Orders: { series: 'single' } });
    expect(single.figures[0]).toEqual([90, 1200]);
  });

  it('counts the year so far where the sheet has nothing else', () => {
    const picture = `
  KPI | Unit | Target 2026 | Jan-26 YTD | Feb-26 YTD | Mar-26 YTD
  Orders | number | 1200 | 90 | 205 | 310
  Returns | number | 48 | 5 | 9 | 13`;
    const { series, figures } = planned(picture);
    expect(series).toBe('cumulative');
    expect(figures.slice(0, 2)).toEqual([
      [90, 100],
      [205, 200],
    ]);
  });
});
