import type { SheetBlock } from '../../review/book/place';
import { blockReference, onSheet } from '../../review/book/reference';

type Names = ReadonlyMap<string, SheetBlock>;

/** Texts and quoted sheet names are left alone. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bBSC_\w+/g;

/**
 * A formula of a book with the cells themselves in the place of the book's names: where several reviews stand in one
 * workbook, a name would be that of another one.
 *
 * @example withCells('BSC_Score*2', names) // Workings!$K$8*2
 */
export function withCells(formula: string, names: Names): string {
  return formula.replace(PARTS, (part) => cellsOf(part, names) ?? part);
}

/** The cells that a name of a book stands for, as any sheet can name them. */
export function cellsOf(name: string, names: Names): string | undefined {
  const place = names.get(name);
  return place && onSheet(place.sheet, blockReference(place.block, 'both'));
}
