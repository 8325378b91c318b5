import { columnLetters } from '../../tables/cell-address';
import { parseRangeAddress } from '../../tables/cell-range';
import type { ExcelResult } from '../run-excel';
import { writeCells } from '../writing/write-cells';

export interface FormulaInsertion {
  readonly sheet: string;
  readonly address: string;
  /** Without "=". */
  readonly formula: string;
  /** Rows that get it, the first included; relative references move along. */
  readonly rows: number;
}

/** Writes a formula into a cell, and into those below it. */
export async function insertFormula(insertion: FormulaInsertion): Promise<ExcelResult<void>> {
  const { sheet, address, formula, rows } = insertion;
  return writeCells([{ sheet, address: filledBy(insertion) }], ({ workbook }) => {
    const cell = workbook.worksheets.getItem(sheet).getRange(address);
    cell.formulas = [[`=${formula}`]];
    if (rows <= 1) return;
    cell
      .getOffsetRange(1, 0)
      .getResizedRange(rows - 2, 0)
      .copyFrom(cell, 'Formulas');
  });
}

function filledBy({ address, rows }: FormulaInsertion): string {
  const first = parseRangeAddress(address);
  if (!first || rows <= 1) return address;
  const letters = columnLetters(first.left);
  return `${letters}${first.top + 1}:${letters}${first.top + rows}`;
}
