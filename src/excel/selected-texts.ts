import { runExcel, type ExcelResult } from './run-excel';
import type { SheetPlace } from './show-cell';

/** What the selected cells show, row by row, without the empty ones around them. */
export interface SelectedTexts {
  /** With its sheet: Sheet1!A2:B20. */
  readonly address: string;
  /** The whole block, also where not all of it is read. */
  readonly place: SheetPlace;
  readonly rows: readonly (readonly string[])[];
}

/** More is not what somebody picked by hand. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 20;

/** The texts of the selected block of cells; rows past the first 500 and columns past the first 20 are left out. */
export function selectedTexts(): Promise<ExcelResult<SelectedTexts>> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    selected.load({ address: true, worksheet: { name: true } });
    used.load({ address: true, rowCount: true, columnCount: true });
    await context.sync();
    const placeOf = ({ address }: Excel.Range): SelectedTexts['place'] => ({
      sheet: selected.worksheet.name,
      address: address.slice(address.lastIndexOf('!') + 1),
    });
    if (used.isNullObject) {
      return { address: selected.address, place: placeOf(selected), rows: [] };
    }
    const block = used
      .getCell(0, 0)
      .getResizedRange(
        Math.min(used.rowCount, MOST_ROWS) - 1,
        Math.min(used.columnCount, MOST_COLUMNS) - 1,
      )
      .load({ address: true, text: true });
    await context.sync();
    return { address: block.address, place: placeOf(used), rows: block.text };
  });
}
