import { runExcel, type ExcelResult } from '../run-excel';

export interface FormulaInsertion {
  readonly sheet: string;
  readonly address: string;
  /** Without "=". */
  readonly formula: string;
  /** Rows that get it, the first included; relative references move along. */
  readonly rows: number;
}

/** Writes a formula into a cell, and into those below it. */
export function insertFormula({
  sheet,
  address,
  formula,
  rows,
}: FormulaInsertion): Promise<ExcelResult<void>> {
  return runExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.formulas = [[`=${formula}`]];
    if (rows > 1) {
      cell
        .getOffsetRange(1, 0)
        .getResizedRange(rows - 2, 0)
        .copyFrom(cell, 'Formulas');
    }
    await context.sync();
  });
}
