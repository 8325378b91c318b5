/**
 * The formula, without "=", of a figure that a cell says: blank where the cell holds no number, because a plain reference gives
 * 0 for a blank cell, and a missing figure is never 0. `times` stands behind the cell, such as "*0.01".
 *
 * @example numberOfCell("AR!H9") // "IF(ISNUMBER(AR!H9),AR!H9,\"\")"
 */
export function numberOfCell(cell: string, times = '', otherwise = '""'): string {
  return `IF(ISNUMBER(${cell}),${cell}${times},${otherwise})`;
}
