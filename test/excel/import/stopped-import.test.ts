import { proposeImport } from '../../../src/import/propose-import';
import { planImport } from '../../../src/import/plan/plan-import';
import { readSources } from '../../../src/excel/sources/read-sources';
import { runExcel } from '../../../src/excel/run-excel';
import { saveScorecard } from '../../../src/excel/save-scorecard';
import { emptyScorecard } from '../../../src/library/empty-scorecard';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { openBook } from '../open-book';
import { formulasOf, putRows, readNow } from './report';

const MANY = 200;
const REPORT = [
  ['KPI', 'Unit', 'Target', 'Jan-26', 'Feb-26'],
  ...Array.from({ length: MANY }, (_, index) => [
    `Sales of branch ${index + 1}`,
    'kEUR',
    100,
    95,
    97,
  ]),
];

/** More than a request of 4 MB holds. */
const LONG = 'x'.repeat(30_000);

function withLongText(kpi: Kpi): Kpi {
  return { ...kpi, definition: LONG };
}

/** Imports the report, and stops when so many requests are written; says what became of it and how many there are. */
async function importStopping(after: number) {
  openBook({ sheets: ['Report'] });
  await putRows('Report', 'A1', REPORT);
  const sheets = await runExcel((context) => readSources(context));
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.fault));
  const today = '2026-03-02';
  const proposal = proposeImport(sheets.value, { today, calendar: CALENDAR_YEAR });
  const plan = planImport(proposal, emptyScorecard('en'), {
    ...{ actuals: 'formulas', targets: 'formulas', today, corrections: [], sheets: sheets.value },
  });
  const { scorecard: base } = await readNow();
  const stop = new AbortController();
  if (after === 0) stop.abort();
  let total = 0;
  const report = (progress: { readonly done: number; readonly total: number }): void => {
    total = progress.total;
    if (progress.done + 1 === after) stop.abort();
  };
  const mine = { ...plan.scorecard, kpis: plan.scorecard.kpis.map(withLongText) };
  const outcome = await saveScorecard({
    ...{ base, mine, formulas: plan.formulas },
    watch: { report, signal: stop.signal },
  });
  return { outcome: outcome.kind, total };
}

async function sheetNames(): Promise<readonly string[]> {
  return (await readNow()).sheets.map(({ name }) => name);
}

describe('an import that is stopped', () => {
  it('before it writes leaves the workbook as it was', async () => {
    const { outcome } = await importStopping(0);
    expect(outcome).toBe('cancelled');
    expect(await sheetNames()).toEqual(['Report']);
  });

  it('while it writes takes back what it has written', async () => {
    const { outcome, total } = await importStopping(1);
    expect(total).toBeGreaterThan(1);
    expect(outcome).toBe('cancelled');
    expect(await sheetNames()).toEqual(['Report']);
    expect((await formulasOf('Report')).slice(1)).toEqual(REPORT.slice(1));
    expect((await readNow()).grids).toEqual([]);
  });

  it('when all is written is done', async () => {
    const { outcome } = await importStopping(99);
    expect(outcome).toBe('saved');
    expect((await readNow()).scorecard.kpis).toHaveLength(MANY);
  });
});
