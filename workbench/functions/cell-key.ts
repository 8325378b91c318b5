import type { CellPlace } from '../engine';

/** Tells two cells of a workbook apart. */
export function keyOfCell({ sheetId, row, column }: CellPlace): string {
  return `${sheetId},${row},${column}`;
}
