import type { CellValue } from '../tables/table-grid';
import { cellValueOf } from './reading/cell-value';
import { runExcel, type ExcelResult } from './run-excel';
import type { SheetPlace } from './show-cell';

/** The cell that somebody has selected; of several, the first one. */
export interface SelectedCell extends SheetPlace {
  readonly value: CellValue;
}

export function selectedCell(): Promise<ExcelResult<SelectedCell>> {
  return runExcel(async (context) => {
    const cell = context.workbook
      .getSelectedRange()
      .getCell(0, 0)
      .load({ address: true, values: true });
    cell.worksheet.load({ name: true });
    await context.sync();
    return {
      sheet: cell.worksheet.name,
      address: cell.address.slice(cell.address.lastIndexOf('!') + 1),
      value: cellValueOf(cell.values[0]?.[0]),
    };
  });
}
