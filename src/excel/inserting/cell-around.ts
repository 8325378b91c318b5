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
    /** Its first rows, among which are the headings. */
    readonly first: readonly (readonly CellValue[])[];
    /** Its cells in the row of the active cell. */
    readonly beside: readonly CellValue[];
  };
}

/** Headings are looked for in so many rows. */
const HEAD_ROWS = 6;

/** Where somebody stands in the workbook, in two syncs. */
export function cellAround(): Promise<ExcelResult<CellAround>> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ address: true, rowIndex: true, columnIndex: true, formulas: true });
    cell.worksheet.load({ name: true });
    const region = cell
      .getSurroundingRegion()
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = region;
    const at = (top: number, height: number): Excel.Range =>
      cell.worksheet.getRangeByIndexes(top, column, height, columns).load({ values: true });
    const first = at(row, Math.min(rows, HEAD_ROWS));
    const beside = at(cell.rowIndex, 1);
    await context.sync();
    return {
      sheet: cell.worksheet.name,
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
        beside: (beside.values[0] ?? []).map(cellValueOf),
      },
    };
  });
}
