import { runExcel, type ExcelResult } from './run-excel';

/** A cell or range on a sheet, such as KPIs and D7. */
export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Brings a sheet to the front and selects cells on it. */
export function showCell({ sheet, address }: SheetPlace): Promise<ExcelResult<void>> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
