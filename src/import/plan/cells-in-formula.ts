/** Texts are passed over; a sheet in quotes or without, and one cell that is no corner of a range. */
const CELLS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Z]{1,3})\$?(\d+)(?![\p{L}\d:([])/giu;

/**
 * The single cells of other sheets that a formula names, each once, in a form in which they can be compared; ranges are left out.
 *
 * @example cellsInFormula("IF(ISNUMBER('KPI 2026'!D7),'KPI 2026'!$D$7,\"\")") // ['kpi 2026!D7']
 */
export function cellsInFormula(formula: string): readonly string[] {
  const cells = new Set<string>();
  for (const [, quoted, plain, letters, row] of formula.matchAll(CELLS)) {
    if (letters === undefined || row === undefined) continue;
    const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
    cells.add(`${(sheet ?? '').toLowerCase()}!${letters.toUpperCase()}${row}`);
  }
  return [...cells];
}
