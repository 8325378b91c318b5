import { cellAddress } from '../../tables/cell-address';
import type { CellValue, TableGrid } from '../../tables/table-grid';
import { fileProblem, type FileProblem } from '../file-problem';

/** What a cell, a formula and a heading hold at most, in characters. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
export const LONGEST_HEADING = 255;

/** The first cell of a table that no cell of Excel can hold; undefined when all can. */
export function cellsProblem(grid: TableGrid, sheet: string): FileProblem | undefined {
  for (const [index, row] of grid.rows.entries()) {
    const place = { table: grid.name, row: grid.top + index + 2 };
    if (row.length !== grid.columns.length) {
      const data = { found: row.length, expected: grid.columns.length };
      return fileProblem('row-length-wrong', data, place);
    }
    for (let column = 0; column < row.length; column++) {
      const formula = grid.formulas?.get(index)?.get(column);
      const fault = valueFault(row[column] ?? null) ?? formulaFault(formula);
      if (fault === undefined) continue;
      const cell = cellAddress(sheet, grid.top + index + 1, grid.left + column);
      return fileProblem(fault.code, fault.data, { ...place, sheet, cell });
    }
  }
  return undefined;
}

type Fault = Pick<FileProblem, 'code' | 'data'>;

/** What keeps a value out of a cell. */
export function valueFault(value: CellValue): Fault | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'number-not-finite', data: {} };
  }
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return undefined;
  return { code: 'text-too-long', data: { length: value.length, limit: LONGEST_TEXT } };
}

/** What keeps a formula out of a cell. */
export function formulaFault(formula: string | undefined): Fault | undefined {
  if (formula === undefined || formula.length <= LONGEST_FORMULA) return undefined;
  return { code: 'formula-too-long', data: { length: formula.length, limit: LONGEST_FORMULA } };
}
