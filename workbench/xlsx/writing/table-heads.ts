import type { CellContent } from '../../content/cell-content';
import type { WorksheetContent } from '../../content/worksheet-content';

/** A sheet whose header cells say the names of the columns of its tables: Excel repairs a file where they differ. */
export function withTableHeads(sheet: WorksheetContent): WorksheetContent {
  const heads = new Map<string, CellContent>();
  for (const { range, headerRow, columns } of sheet.tables) {
    if (!headerRow) continue;
    columns.forEach(({ name }, at) => {
      const column = range.startColumn + at;
      const key = `${range.startRow} ${column}`;
      heads.set(key, { row: range.startRow, column, value: name });
    });
  }
  if (heads.size === 0) return sheet;
  const cells = sheet.cells.map((cell) => {
    const key = `${cell.row} ${cell.column}`;
    const head = heads.get(key);
    heads.delete(key);
    return head === undefined ? cell : headCell(cell, head);
  });
  return { ...sheet, cells: [...cells, ...heads.values()] };
}

function headCell(cell: CellContent, head: CellContent): CellContent {
  const { formula: _formula, runs, ...rest } = cell;
  const isSame = cell.value === head.value;
  return {
    ...rest,
    ...(head.value !== undefined && { value: head.value }),
    ...(isSame && runs !== undefined && { runs }),
  };
}
