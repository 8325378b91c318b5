import { columnLetters } from '../../tables/cell-address';
import type { ExcelResult } from '../run-excel';
import { writeCells, type CellContents } from '../writing/write-cells';
import type { FormulaCell } from './formula-cell';

/** A formula that takes the place of the one that a cell has. */
export interface FormulaReplacement extends FormulaCell {
  /** Without "=". */
  readonly by: string;
}

/** Replaces formulas where they are still the ones that were read, in two syncs; tells how many were. */
export function replaceFormulas(
  replacements: readonly FormulaReplacement[],
): Promise<ExcelResult<number>> {
  const blocks = replacements.map(({ sheet, row, column }) => ({
    sheet,
    address: `${columnLetters(column)}${row + 1}`,
  }));
  return writeCells(blocks, ({ workbook }, contents) => {
    const unchanged = replacements.filter(({ formula }, index) =>
      holdsFormula(contents[index], formula),
    );
    for (const { sheet, row, column, by } of unchanged) {
      workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[`=${by}`]];
    }
    return unchanged.length;
  });
}

function holdsFormula(contents: CellContents | undefined, formula: string): boolean {
  const content = contents?.[0]?.[0];
  return typeof content === 'object' && content !== null && 'formula' in content
    ? content.formula === formula
    : false;
}
