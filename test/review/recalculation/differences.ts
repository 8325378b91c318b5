import type { Cell } from '../../../src/review/book/cell';
import { cellReference, onSheet } from '../../../src/review/book/reference';
import type { ReviewBook } from '../../../src/review/book/review-book';
import type { CellResult, CellResults } from './cell-results';

/** Relative above 1, absolute below. */
export const CLOSE = 1e-9;

/** Numbers that are the same but for binary fractions; everything else exactly. */
export function isSame(one: CellResult | undefined, other: CellResult | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one === 'object' && typeof other === 'object') return one.error === other.error;
  return one === other;
}

/** The formulas whose result in the book is not the calculated one: one line each. */
export function differences(book: ReviewBook, calculated: CellResults): string[] {
  return book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => differenceAt(name, cell, calculated)),
  );
}

function differenceAt(
  sheet: string,
  { row, column, content }: Cell,
  calculated: CellResults,
): string[] {
  if (typeof content !== 'object') return [];
  const found = calculated.at(sheet, row, column);
  if (isSame(content.result, found)) return [];
  const place = onSheet(sheet, cellReference({ row, column }));
  const figures = `holds ${JSON.stringify(content.result)}, is ${JSON.stringify(found)}`;
  return [`${place} ${figures}: =${content.formula}`];
}
