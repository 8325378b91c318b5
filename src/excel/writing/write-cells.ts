import type { CellContent } from '../../tables/write/table-changes';
import { cellFormulaOf, cellValueOf } from '../reading/cell-value';
import { runExcel, type ExcelResult } from '../run-excel';
import { writtenValue } from './written-value';

/** Cells of a sheet, as an address. */
export interface CellBlock {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Writes into cells in one request after one that looks at them. What stood there is put back when Excel breaks off.
 *
 * @param change adds its calls to the request, by what stands in the cells; it returns what the caller wants to know
 */
export async function writeCells<Value>(
  blocks: readonly CellBlock[],
  change: (context: Excel.RequestContext, contents: readonly CellContents[]) => Value,
): Promise<ExcelResult<Value>> {
  const looked = await runExcel((context) => contentsOf(context, blocks));
  if (!looked.ok) return looked;
  const before = looked.value;
  const written = await runExcel(async (context) => {
    const value = change(context, before);
    await context.sync();
    return value;
  });
  if (written.ok) return written;
  const back = await runExcel(async (context) => {
    const now = await contentsOf(context, blocks);
    putBack(context, blocks, { before, now });
    await context.sync();
  });
  return back.ok ? written : { ok: false, fault: { ...written.fault, isUnfinished: true } };
}

/** What cells hold, formulas as such, row by row. */
export type CellContents = readonly (readonly CellContent[])[];

async function contentsOf(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<readonly CellContents[]> {
  const ranges = blocks.map(({ sheet, address }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load({ values: true, formulas: true }),
  );
  await context.sync();
  return ranges.map(({ values, formulas }) =>
    values.map((row: unknown[], down) =>
      row.map((value, across): CellContent => {
        const formula = cellFormulaOf(formulas[down]?.[across], value);
        return formula === undefined ? cellValueOf(value) : { formula };
      }),
    ),
  );
}

function putBack(
  { workbook }: Excel.RequestContext,
  blocks: readonly CellBlock[],
  {
    before,
    now,
  }: { readonly before: readonly CellContents[]; readonly now: readonly CellContents[] },
): void {
  blocks.forEach(({ sheet, address }, index) => {
    const contents = before[index] ?? [];
    if (JSON.stringify(contents) === JSON.stringify(now[index])) return;
    workbook.worksheets.getItem(sheet).getRange(address).formulas = contents.map((row) =>
      row.map(writtenValue),
    );
  });
}
