import { cellFormulaOf } from '../reading/cell-value';
import { partsInSyncs, type SheetPart } from '../reading/parts-in-syncs';
import type { FormulaCell } from './formula-cell';

/** Excel on the web answers with at most 5 MB. */
const CELLS_OF_A_SYNC = 100_000;

/** Every formula of the workbook: two syncs to find the cells in use, one for each hundred thousand of them. */
export async function readFormulas(context: Excel.RequestContext): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (const parts of partsInSyncs(await usedParts(context), CELLS_OF_A_SYNC)) {
    found.push(...(await readParts(context, parts)));
  }
  return found;
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<FormulaCell[]> {
  const ranges = parts.map(({ sheet, top, left, rows, columns }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, rows, columns)
      .load({ values: true, formulas: true }),
  );
  await context.sync();
  return parts.flatMap((part, index) => {
    const range = ranges[index];
    return range ? formulasIn(part, range.values, range.formulas) : [];
  });
}

async function usedParts(context: Excel.RequestContext): Promise<SheetPart[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => ({
    sheet: sheet.name,
    range: sheet
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, top, left, rows, columns }];
  });
}

function formulasIn(part: SheetPart, values: unknown[][], formulas: unknown[][]): FormulaCell[] {
  const { sheet, top, left } = part;
  return formulas.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const formula = cellFormulaOf(cell, values[down]?.[across]);
      if (formula === undefined) return [];
      return [{ sheet, row: top + down, column: left + across, formula }];
    }),
  );
}
