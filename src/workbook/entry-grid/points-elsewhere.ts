const CELLS_WITH_SHEET =
  /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?/giu;
/** A column of a table; with @ it is the cell in the row of the formula. */
const COLUMNS_OF_TABLES = /[\p{L}_][\p{L}\p{N}_.]*\[(?!\[?@)[^\]]*\]+/gu;
const OWN_CELLS = /(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(.])|@/iu;

/**
 * True for a formula that means the same wherever it stands: it names cells of other sheets or columns of tables, and none
 * of its own sheet or row.
 */
export function pointsElsewhere(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/g, '""');
  const rest = plain.replace(CELLS_WITH_SHEET, '').replace(COLUMNS_OF_TABLES, '');
  return rest !== plain && !OWN_CELLS.test(rest);
}
