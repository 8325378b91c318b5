import type { CellContent } from '../../../review/book/cell';
import type { SheetBlock } from '../../../review/book/place';
import type { ReviewBook } from '../../../review/book/review-book';
import type { CellStyle } from '../../../review/book/cell-style';

type CellFacts = { readonly content: CellContent | undefined; readonly style: CellStyle };

/** What a cell of categories holds: a text, or a number with its format. */
export type Category = string | { readonly number: number; readonly format?: string } | undefined;

/** Gives what the cells of a block hold, row by row. */
export type CategoriesOf = (place: SheetBlock) => readonly Category[];

/** Looks up the cells that charts name as categories; only their sheets are gone through. */
export function categoriesIn(book: ReviewBook): CategoriesOf {
  const wanted = new Map<string, Map<string, CellFacts>>();
  for (const { charts } of book.sheets) {
    for (const { series } of charts) {
      for (const { categories } of series) wanted.set(categories.sheet, new Map());
    }
  }
  for (const { name, cells } of book.sheets) {
    const found = wanted.get(name);
    if (found === undefined) continue;
    for (const { row, column, content, style } of cells)
      found.set(`${row},${column}`, { content, style });
  }
  return ({ sheet, block }) => {
    const cells = wanted.get(sheet);
    const categories: Category[] = [];
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        categories.push(categoryOf(cells?.get(`${row},${column}`)));
      }
    }
    return categories;
  };
}

function categoryOf(cell: CellFacts | undefined): Category {
  if (cell?.content === undefined) return undefined;
  const { content, style } = cell;
  const value = typeof content === 'object' ? content.result : content;
  return typeof value === 'number' ? { number: value, format: style.format } : String(value);
}
