import { isInSheet, type Box } from '../../engine';
import { invalidArgument } from '../../protocol';
import type { Book } from '../book';

/** @throws HostError InvalidArgument when the cells do not lie on a sheet */
export function checkedBox(box: Box): Box {
  if (!isInSheet(box)) throw invalidArgument();
  return box;
}

export function boxFromIndexes(row: number, column: number, rows: number, columns: number): Box {
  return checkedBox({ row, column, rows, columns });
}

/** What is used of a part of a sheet, or of all of it. */
export function usedBoxIn(
  book: Book,
  sheetId: string,
  valuesOnly: boolean,
  within?: Box,
): Box | undefined {
  const counts = valuesOnly ? 'values' : 'values and formats';
  return book.engine.cells.usedBox(sheetId, counts, within);
}
