import type { Cell } from '../../../src/review/book/cell';
import type { ReviewBook } from '../../../src/review/book/review-book';

/** What somebody types into a cell of a review; without content the cell is emptied. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | undefined;
}

/** The book with other contents; the results of its formulas are those from before. */
export function editedBook(book: ReviewBook, edits: readonly Edit[]): ReviewBook {
  const sheets = book.sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const cells = new Map(sheet.cells.map((cell) => [placeOf(cell), cell]));
    for (const { row, column, content } of own) {
      const cell: Cell = cells.get(placeOf({ row, column })) ?? { row, column, style: {} };
      cells.set(placeOf(cell), { ...cell, content });
    }
    return { ...sheet, cells: [...cells.values()] };
  });
  return { ...book, sheets };
}

function placeOf({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${row},${column}`;
}
