import { blockOf, type SheetBlock } from '../../book/place';
import { blockReference, onSheet } from '../../book/reference';
import type { DataBlock } from '../../subject/data-layout';
import type { ReviewSubject } from '../../subject/review-subject';

type Where = Pick<ReviewSubject, 'sheets' | 'data'>;

/**
 * The cells of Data that hold a block's figures of one row, for positions `from` to `to` of the window; undefined when
 * the block is not there or ends before `from`.
 */
export function dataCells(
  { sheets, data }: Where,
  block: DataBlock,
  row: number,
  from: number,
  to: number = from,
): SheetBlock | undefined {
  const place = data.get(block);
  if (place === undefined || from >= place.count) return undefined;
  const last = Math.min(to, place.count - 1);
  return {
    sheet: sheets.fixed.data,
    block: blockOf(row, place.first + from, row, place.first + last),
  };
}

/** The same as formulas of other sheets write it: Data!R12:AA12. */
export function dataReference(
  where: Where,
  block: DataBlock,
  row: number,
  from: number,
  to: number = from,
): string | undefined {
  const cells = dataCells(where, block, row, from, to);
  return cells && onSheet(cells.sheet, blockReference(cells.block));
}
