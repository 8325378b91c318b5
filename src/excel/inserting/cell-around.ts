import type { CellValue } from '../../tables/table-grid';
import { cellValueOf } from '../reading/cell-value';
import { runExcel, type ExcelResult } from '../run-excel';

/** The active cell and the block of cells around it; rows and columns count from 0. */
export interface CellAround {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** What stands in it, formulas as such; blank when it is empty. */
  readonly content: string;
  readonly block: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    /** Its first rows: all of a block that people made by hand. */
    readonly first: readonly (readonly CellValue[])[];
  };
}

/** So many cells are read to find headings and to show what a formula will give. */
const MOST_CELLS = 10_000;

/** Where somebody stands in the workbook, in two syncs. */
export function cellAround(): Promise<ExcelResult<CellAround>> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ address: true, rowIndex: true, columnIndex: true, formulas: true });
    const { worksheet } = cell;
    worksheet.load({ name: true });
    const region = cell
      .getSurroundingRegion()
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = region;
    const height = Math.max(1, Math.min(rows, Math.floor(MOST_CELLS / columns)));
    const first = worksheet.getRangeByIndexes(row, column, height, columns).load({ values: true });
    await context.sync();
    return {
      sheet: worksheet.name,
      address: cell.address.slice(cell.address.lastIndexOf('!') + 1),
      row: cell.rowIndex,
      column: cell.columnIndex,
      content: String(cell.formulas[0]?.[0] ?? ''),
      block: {
        row,
        column,
        rows,
        columns,
        first: first.values.map((values) => values.map(cellValueOf)),
      },
    };
  });
}
