import { readSources } from '../../../src/excel/sources/read-sources';
import { readWorkbook, type WorkbookRead } from '../../../src/excel/read-workbook';
import { runExcel } from '../../../src/excel/run-excel';
import { saveScorecard } from '../../../src/excel/save-scorecard';
import type { ImportPlan, PlanOptions } from '../../../src/import/plan/import-plan';
import { planImport } from '../../../src/import/plan/plan-import';
import { correctionsIn } from '../../../src/import/corrections/corrections-in';
import { figuresToWrite, importBase } from '../../../src/import/plan/import-edit';
import { proposeImport } from '../../../src/import/propose-import';
import { emptyScorecard } from '../../../src/library/empty-scorecard';
import { linkedFigures } from '../../../src/tables/linked-figures';
import { settingsOf } from '../../../src/scorecard/evaluation/settings';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';

type Cell = string | number;

/** Puts rows of a report on a sheet, from its first cell. */
export async function putRows(
  sheet: string,
  address: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const width = Math.max(...rows.map((row) => row.length));
  await inSheet(sheet, (worksheet) => {
    const range = worksheet.getRange(address).getCell(0, 0);
    range.getResizedRange(rows.length - 1, width - 1).formulas = rows.map((row) =>
      Array.from({ length: width }, (_, index) => row[index] ?? ''),
    );
  });
}

/** Does something to a sheet as its owner would. */
export async function inSheet(
  sheet: string,
  change: (worksheet: Excel.Worksheet) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

/** What the formulas of all cells of a sheet are. */
export async function formulasOf(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('formulas');
    await context.sync();
    return used.formulas;
  });
}

export async function readNow(): Promise<WorkbookRead> {
  const result = await runExcel(readWorkbook);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** Imports all that is found, as the pane does where nobody corrects anything. */
export async function importAll(
  today: string,
  options: Partial<PlanOptions> = {},
): Promise<ImportPlan> {
  const sources = await runExcel((context) => readSources(context));
  if (!sources.ok) throw new Error(JSON.stringify(sources.fault));
  const { scorecard, layout } = await readNow();
  const start = scorecard.kpis.length > 0 ? scorecard : emptyScorecard('en');
  const corrections = options.corrections ?? correctionsIn(scorecard.imports);
  const { calendar } = settingsOf(start.setup);
  const proposal = proposeImport(sources.value, { today, calendar, corrections });
  const plan = planImport(proposal, start, {
    ...{ actuals: 'formulas', targets: 'formulas', today, corrections, sheets: sources.value },
    links: linkedFigures(layout),
    ...options,
  });
  const saved = await saveScorecard({
    base: importBase(scorecard, plan),
    mine: plan.scorecard,
    formulas: figuresToWrite(plan),
  });
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
  return plan;
}

/** The figures in the Data table: by KPI name and period, actual and target. */
export async function figures(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { scorecard } = await readNow();
  const names = new Map(scorecard.kpis.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    scorecard.readings.map(({ kpi, period, actual, target }) => [
      `${names.get(kpi) ?? kpi} ${formatPeriod(period)}`,
      [actual, target],
    ]),
  );
}
