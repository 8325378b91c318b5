import { readWorkbook, type WorkbookRead } from '../../src/excel/read-workbook';
import { runExcel } from '../../src/excel/run-excel';
import { saveScorecard } from '../../src/excel/save-scorecard';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import type { NodeHost } from '../../workbench/node/create-node-host';
import { openBook } from './open-book';

/** A small scorecard of four KPIs. */
export const SMALL: Scorecard = {
  ...EMPTY_SCORECARD,
  setup: { company: 'Sao Mai', schemaVersion: 1 },
  perspectives: [{ id: 'F', name: 'Financial' }],
  objectives: [{ id: 'F1', name: 'Grow', perspective: 'F' }],
  kpis: ['K1', 'K2', 'K3', 'K4'].map((id) => ({ id, name: `KPI ${id}`, objective: 'F1' })),
};

/** A workbook with the small scorecard. */
export async function openSmall(options?: Parameters<typeof openBook>[0]): Promise<NodeHost> {
  const node = openBook(options);
  expect(await saveScorecard({ base: EMPTY_SCORECARD, mine: SMALL })).toEqual({ kind: 'saved' });
  return node;
}

export async function read(): Promise<WorkbookRead> {
  const result = await runExcel(readWorkbook);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** Does something to the workbook as its user would. */
export async function inExcel(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}
