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

export function usedBoxIn(book: Book, sheetId: string, valuesOnly: boolean): Box | undefined {
  return book.engine.cells.usedBox(sheetId, valuesOnly ? 'values' : 'values and formats');
}
