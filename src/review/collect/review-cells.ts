import type { CellValue } from '../../tables/table-grid';
import type { ReviewBook } from '../book/review-book';
import type { ReviewSheet } from '../book/review-sheet';

/** A sheet that may belong to a review: its cells by row and column, both counted from 0, and only those that hold something. */
export interface ReviewCells {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, { readonly value: CellValue }>>;
}

/** The sheets of a book that was just composed, as somebody who reads them finds them. */
export function cellsOfBook({ sheets }: Pick<ReviewBook, 'sheets'>): readonly ReviewCells[] {
  return sheets.map(cellsOfSheet);
}

export function cellsOfSheet({ name, cells }: Pick<ReviewSheet, 'name' | 'cells'>): ReviewCells {
  const rows = new Map<number, Map<number, { value: CellValue }>>();
  for (const { row, column, content } of cells) {
    if (content === undefined) continue;
    const value = typeof content === 'object' ? content.result : content;
    const line = rows.get(row - 1) ?? new Map<number, { value: CellValue }>();
    rows.set(row - 1, line.set(column - 1, { value }));
  }
  return { name, cells: rows };
}

/** What a cell holds; row and column count from 1. */
export function valueAt({ cells }: ReviewCells, row: number, column: number): CellValue {
  return cells.get(row - 1)?.get(column - 1)?.value ?? null;
}

/** What a cell says, without spaces around it; blank for nothing and for an error. */
export function textAt(sheet: ReviewCells, row: number, column: number): string {
  return cellText(valueAt(sheet, row, column));
}

/** The numbers of the rows that hold something, from the top, counted from 1. */
export function rowsOf({ cells }: ReviewCells): readonly number[] {
  return [...cells.keys()].map((row) => row + 1).sort((a, b) => a - b);
}

/** The columns of a row that hold something, from the left, counted from 1. */
export function columnsOf({ cells }: ReviewCells, row: number): readonly number[] {
  return [...(cells.get(row - 1)?.keys() ?? [])].map((column) => column + 1).sort((a, b) => a - b);
}

/** A cell as text: Excel makes numbers of figures and true or false of those words, whatever they were typed as. */
export function cellText(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace(/\r\n?/g, '\n').trim();
}
