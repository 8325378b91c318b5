import { cellReference, onSheet } from '../../review/book/reference';
import type { ReviewSheet } from '../../review/book/review-sheet';
import { supports } from '../supports';
import type { Step } from '../writing/step';
import { sheetStep } from './sheet-step';

/** Since this API set cells have notes. */
const NOTES = '1.18';
const BYTES_OF_A_LINK = 200;

/** Links to other cells of the review, before the looks, because Excel gives them a look of its own; and notes. */
export function linkSteps({ name, cells }: ReviewSheet): Step[] {
  const links = cells.flatMap((cell) => (cell.link ? [{ ...cell, link: cell.link }] : []));
  return links.map(({ link, ...place }) =>
    sheetStep(
      name,
      1,
      (drawn) => {
        drawn.getRange(cellReference(place)).hyperlink = {
          documentReference: onSheet(link.sheet, link.cell),
          ...(link.tip !== undefined && { screenTip: link.tip }),
        };
      },
      BYTES_OF_A_LINK,
    ),
  );
}

/** Remarks beside cells, where Excel can be told to make them. */
export function noteSteps({ name, cells }: ReviewSheet): Step[] {
  if (!supports(NOTES)) return [];
  return cells.flatMap(({ note, ...place }) =>
    note === undefined
      ? []
      : [
          sheetStep(
            name,
            1,
            (drawn) => {
              drawn.notes.add(cellReference(place), note);
            },
            note.length * 2,
          ),
        ],
  );
}
