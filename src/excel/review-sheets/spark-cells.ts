import type { Place } from '../../review/book/place';
import { blockReference, cellReference, onSheet } from '../../review/book/reference';
import type { ReviewSheet } from '../../review/book/review-sheet';

const HEIGHTS = '▁▂▃▄▅▆▇█';

/** A row of columns made of letters for each of the small charts in cells, which Office.js cannot make; they follow the figures. */
export function sparkCells({
  sparklines,
}: Pick<ReviewSheet, 'sparklines'>): (Place & { readonly formula: string })[] {
  return sparklines.flatMap(({ lines }) =>
    lines.map(({ figures: { sheet, block }, cell }) => {
      const all = onSheet(sheet, blockReference(block));
      const one = (column: number): string =>
        onSheet(sheet, cellReference({ row: block.top, column }));
      const letters = Array.from({ length: block.right - block.left + 1 }, (_, index) =>
        letterFor(one(block.left + index), all),
      );
      return { ...cell, formula: letters.join('&') };
    }),
  );
}

function letterFor(figure: string, all: string): string {
  const share = `(${figure}-MIN(${all}))/MAX(MAX(${all})-MIN(${all}),1E-12)`;
  return `IF(ISNUMBER(${figure}),MID("${HEIGHTS}",1+ROUND(${share}*${HEIGHTS.length - 1},0),1)," ")`;
}
