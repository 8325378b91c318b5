import { blockOf } from '../../book/place';
import { cardRow } from '../../subject/card-place';
import type { PageWish } from '../sheet-frame';
import { CARD_COLUMNS, CARD_WIDTHS } from './card-grid';

/** What a page of A4 landscape has room for, in points. */
const PAGE = { width: 784, height: 512 };
const LARGEST_SCALE = 70;
const TITLES = { first: 2, last: 3, height: 42 };
/** Rows 1 and 4, which only the first page has. */
const FIRST_PAGE_MORE = 22;
const POINTS_TO_PIXEL = 0.75;

/**
 * Three cards to a page, fewer when titles are long. Excel keeps page breaks only at a fixed scale, so it is the one at
 * which the columns fit the width.
 */
export function cardPage(heights: readonly number[], periodWidth: number): PageWish {
  const scale = Math.min(LARGEST_SCALE, Math.floor((PAGE.width / widthOf(periodWidth)) * 100));
  const last = heights.length === 0 ? 5 : cardRow(heights.length) - 1;
  return {
    area: blockOf(1, 1, last, CARD_COLUMNS.comment),
    fit: { scale },
    titleRows: { first: TITLES.first, last: TITLES.last },
    breaksAfter: breaksIn(heights, PAGE.height / (scale / 100) - TITLES.height),
  };
}

function breaksIn(heights: readonly number[], room: number): readonly number[] {
  const most = 3;
  const breaks: number[] = [];
  let used = FIRST_PAGE_MORE;
  let count = 0;
  heights.forEach((height, index) => {
    if (count > 0 && (count === most || used + height > room)) {
      breaks.push(cardRow(index) - 1);
      used = 0;
      count = 0;
    }
    used += height;
    count += 1;
  });
  return breaks;
}

/** Of all columns, in points: seven pixels to a character and five around it. */
function widthOf(periodWidth: number): number {
  const { fact, figure, label, gap, comment } = CARD_WIDTHS;
  const periods = Array.from(
    { length: CARD_COLUMNS.lastPeriod - CARD_COLUMNS.label },
    () => periodWidth,
  );
  const widths = [gap, fact, figure, label, ...periods, gap, comment];
  return widths.reduce((sum, width) => sum + (width * 7 + 5) * POINTS_TO_PIXEL, 0);
}
