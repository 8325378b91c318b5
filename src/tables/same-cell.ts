import type { CellValue } from './table-grid';

/** Whether two cells hold the same; errors are the same when Excel shows the same text. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b;
}
