import type { ReviewBook } from '../review/book/review-book';

/** The message stands in B2 of every sheet. */
const PLACE = { row: 2, column: 2 };

/** The message of a review: that of its first sheet. */
export function reviewMessage({ sheets }: ReviewBook): string | undefined {
  const cell = sheets[0]?.cells.find(
    ({ row, column }) => row === PLACE.row && column === PLACE.column,
  );
  const content = cell?.content;
  const text = typeof content === 'object' ? content.result : content;
  return typeof text === 'string' ? text : undefined;
}
