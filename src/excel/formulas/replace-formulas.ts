import type { FormulaCell } from './formula-cell';

/** A formula that takes the place of the one that a cell has. */
export interface FormulaReplacement extends FormulaCell {
  /** Without "=". */
  readonly by: string;
}

/** Replaces formulas where they are still the ones that were read, in two syncs; returns how many were. */
export async function replaceFormulas(
  context: Excel.RequestContext,
  replacements: readonly FormulaReplacement[],
): Promise<number> {
  const cells = replacements.map(({ sheet, row, column }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, 1, 1)
      .load({ formulas: true }),
  );
  await context.sync();
  const unchanged = replacements.flatMap((replacement, index) => {
    const cell = cells[index];
    const now: unknown = cell?.formulas[0]?.[0];
    return cell && now === `=${replacement.formula}` ? [{ cell, by: replacement.by }] : [];
  });
  for (const { cell, by } of unchanged) cell.formulas = [[`=${by}`]];
  await context.sync();
  return unchanged.length;
}
