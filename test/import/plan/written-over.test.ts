import type { Corrections } from '../../../src/import/corrections/corrections';
import { cellsInFormula } from '../../../src/import/plan/cells-in-formula';
import { onePeriodTables } from '../../../src/import/plan/written-over';
import { proposeImport } from '../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import type { MessySheet } from '../corpus/messy-book';
import { sheetsOf } from '../sheets-of';

/** The tables that show one period: "2026-09 copied". */
function shown(sheets: readonly MessySheet[], corrections: readonly Corrections[] = []): string[] {
  const options = { today: '2026-10-03', calendar: CALENDAR_YEAR, corrections };
  const proposal = proposeImport(sheetsOf(...sheets), options);
  const found = [...onePeriodTables(proposal, corrections).values()];
  return found.map(({ period, isCopied }) => `${period} ${isCopied ? 'copied' : 'linked'}`);
}

function report(title: string): string {
  return `
  ${title} | | |
  | | |
  KPI | Unit | Target | Actual
  Revenue | kEUR | 100 | 90
  Complaints | number | 4 | 5`;
}

const SEPTEMBER = { name: 'Report', picture: report('Report September 2026') };

describe('a table that shows one period', () => {
  it('is copied, because the next period will be written over it', () => {
    expect(shown([SEPTEMBER])).toEqual(['2026-09 copied']);
  });

  it('is linked where the user says so', () => {
    const said = { sheet: 'Report', range: 'A3:D5', figures: 'formulas' as const };
    expect(shown([SEPTEMBER], [said])).toEqual(['2026-09 linked']);
  });

  it('is linked where the next period gets a column', () => {
    const picture = `
  KPI | Unit | Target | Jan-26
  Revenue | kEUR | 100 | 90
  Complaints | number | 4 | 5`;
    expect(shown([{ name: 'KPI 2026', picture }])).toEqual(['2026-01 linked']);
  });

  it('is none of these where its sheet is named after the period, or each sheet has one', () => {
    expect(shown([{ ...SEPTEMBER, name: 'Sep 2026' }])).toEqual([]);
    const august = { name: 'Report before', picture: report('Report August 2026') };
    expect(shown([august, SEPTEMBER])).toEqual([]);
  });
});

describe('the cells in a formula', () => {
  it('are single cells of other sheets, each once', () => {
    const quoted = "IF(ISNUMBER('Q''1 \"a\"'!D7),'Q''1 \"a\"'!$D$7*0.01,\"Other!A1\")";
    expect(cellsInFormula(quoted)).toEqual(['q\'1 "a"!D7']);
    expect(cellsInFormula('Report!e5+Báo_cáo.2!$F6')).toEqual(['report!E5', 'báo_cáo.2!F6']);
  });

  it('are no corners of ranges, names or functions', () => {
    expect(cellsInFormula('SUM(Report!A1:B2)+Report!A1B+Sales[Jan]+LOG10(3)')).toEqual([]);
  });
});
