import type { ReviewBook } from '../../../review/book/review-book';
import type { ReviewSheet } from '../../../review/book/review-sheet';
import type { PackageDraft } from '../../writing/package-draft';
import { OFFICE_LINK } from '../../writing/office-types';
import { categoriesIn } from './categories';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The id of the link from a sheet to its drawing. */
export const DRAWING_LINK = 'rIdDrawing';

/** Adds the charts and arrows of all sheets to a package and links the sheets to them. */
export function addDrawings(draft: PackageDraft, book: ReviewBook): void {
  const categoriesOf = categoriesIn(book);
  let charts = 0;
  book.sheets.forEach((sheet, index) => {
    if (!hasDrawing(sheet)) return;
    const number = index + 1;
    const drawing = `xl/drawings/drawing${number}.xml`;
    const ids = sheet.charts.map((_, position) => `rId${position + 1}`);
    draft.add(drawing, drawingPart(sheet, ids), DRAWING_TYPE);
    draft.relate(
      `xl/worksheets/sheet${number}.xml`,
      DRAWING_LINK,
      `${OFFICE_LINK}/drawing`,
      `../drawings/drawing${number}.xml`,
    );
    sheet.charts.forEach((chart, position) => {
      const name = `chart${++charts}.xml`;
      draft.add(`xl/charts/${name}`, chartPart(chart, categoriesOf), CHART_TYPE);
      draft.relate(drawing, ids[position] ?? '', `${OFFICE_LINK}/chart`, `../charts/${name}`);
    });
  });
}

/** Whether a sheet has anything that is drawn over its cells. */
export function hasDrawing({ charts, connectors }: ReviewSheet): boolean {
  return charts.length + connectors.length > 0;
}
