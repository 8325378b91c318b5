import type { Block } from '../book/place';
import type { SheetDraft } from '../book/sheet-draft';
import { flowingPage, type PageWish } from './sheet-frame';

/** Rows without a height of their own, in points; and what of A4 landscape is left for rows and columns. */
const USUAL_HEIGHT = 15;
const PAGE = { width: 785, height: 500 };
/** A column in points per character. */
const CHARACTER = 5.3;
/** How much smaller than one page wide a sheet may become for the sake of one page. */
const LEAST_SCALE = 0.82;

/** One page when that leaves the letters legible, else a page wide and as long as it takes. */
export function onePageIfItFits(
  draft: SheetDraft,
  area: Block,
  headings: { readonly first: number; readonly last: number },
): PageWish {
  let height = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    height += draft.heightOf(row) ?? USUAL_HEIGHT;
  }
  let width = 0;
  for (let column = area.left; column <= area.right; column++) width += draft.widthOf(column) ?? 0;
  const scaleOfWidth = Math.min(1, PAGE.width / (width * CHARACTER));
  const fits = height * scaleOfWidth * LEAST_SCALE <= PAGE.height;
  return fits ? { area, fit: { wide: 1, tall: 1 } } : flowingPage(area, headings);
}
