import { cellFormulaOf } from '../reading/cell-value';
import type { FormulaCell } from './formula-cell';

/** Excel on the web answers with at most 5 MB. */
const CELLS_OF_A_SYNC = 100_000;

interface UsedPart {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every formula of the workbook: two syncs to find the cells in use, one for each hundred thousand of them. */
export async function readFormulas(context: Excel.RequestContext): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (const parts of inSyncs(await usedParts(context))) {
    found.push(...(await readParts(context, parts)));
  }
  return found;
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly UsedPart[],
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

async function usedParts(context: Excel.RequestContext): Promise<UsedPart[]> {
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

/** Parts cut by rows, so that each sync has enough. */
function inSyncs(parts: readonly UsedPart[]): UsedPart[][] {
  const syncs: UsedPart[][] = [];
  let room = 0;
  for (const part of parts) {
    const height = Math.max(1, Math.floor(CELLS_OF_A_SYNC / part.columns));
    for (let first = 0; first < part.rows; first += height) {
      const rows = Math.min(height, part.rows - first);
      const piece = { ...part, top: part.top + first, rows };
      const cells = rows * part.columns;
      const last = syncs.at(-1);
      if (last && cells <= room) last.push(piece);
      else syncs.push([piece]);
      room = (last && cells <= room ? room : CELLS_OF_A_SYNC) - cells;
    }
  }
  return syncs;
}

function formulasIn(part: UsedPart, values: unknown[][], formulas: unknown[][]): FormulaCell[] {
  const { sheet, top, left } = part;
  return formulas.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const formula = cellFormulaOf(cell, values[down]?.[across]);
      if (formula === undefined) return [];
      return [{ sheet, row: top + down, column: left + across, formula }];
    }),
  );
}
