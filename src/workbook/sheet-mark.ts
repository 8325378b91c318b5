/** The hidden name of a sheet that says which table the sheet was made for, whatever both are called now. */
export const SHEET_MARK = 'BSC_Sheet';

/** The formula of a mark, as Excel has it; files keep it without "=". */
export function markFormula(table: string): string {
  return `="${table.replaceAll('"', '""')}"`;
}

/** The table that a mark's formula names; undefined when it is something else. */
export function markText(formula: string): string | undefined {
  return /^=?"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
}
