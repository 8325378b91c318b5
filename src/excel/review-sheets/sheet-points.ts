import type { Spot } from '../../review/book/chart';
import type { ReviewSheet } from '../../review/book/review-sheet';

const PIXELS_OF_A_DIGIT = 7;
const POINTS_OF_A_PIXEL = 0.75;
const DEFAULT_WIDTH = 9.140625;
const DEFAULT_HEIGHT = 15;

/** The width of a column in points, of a width as files keep it, with its margins in it. */
export function pointsWide(characters: number): number {
  const pixels = Math.trunc(characters * PIXELS_OF_A_DIGIT + 0.5);
  return pixels * POINTS_OF_A_PIXEL;
}

/** Where a spot of a sheet lies, in points from the corner of the sheet. */
export function pointsOf(
  { row, column, across, down }: Spot,
  { columns, rows }: Pick<ReviewSheet, 'columns' | 'rows'>,
): { readonly left: number; readonly top: number } {
  const wide = (at: number): number => pointsWide(columns.get(at)?.width ?? DEFAULT_WIDTH);
  const high = (at: number): number => rows.get(at)?.height ?? DEFAULT_HEIGHT;
  let left = across * wide(column);
  for (let before = 1; before < column; before++) left += wide(before);
  let top = down * high(row);
  for (let before = 1; before < row; before++) top += high(before);
  return { left, top };
}
