import type { PageSetup } from '../../review/book/page-setup';
import { blockReference } from '../../review/book/reference';
import type { ReviewSheet } from '../../review/book/review-sheet';
import { columnLetters } from '../../tables/cell-address';
import type { Step } from '../writing/step';
import { sheetStep } from './sheet-step';

const POINTS_OF_AN_INCH = 72;
/** Room for header and footer, in inches. */
const HEADER_ROOM = 0.55;
const HEADER_MARGIN = 0.25;
const LONGEST = 80;
const CODES: Readonly<Record<string, string>> = {
  '{page}': '&P',
  '{pages}': '&N',
  '{sheet}': '&A',
  '&': '&&',
};

/** How a sheet is printed, and its filter. */
export function pageSteps({ name, page, filter }: ReviewSheet): Step[] {
  const breaks = page.breaksAfter ?? [];
  return [
    sheetStep(name, breaks.length * 2 + 30, (drawn) => {
      setPaper(drawn.pageLayout, page);
      drawn.pageLayout.setPrintArea(blockReference(page.area));
      const { titleRows: rows, titleColumns: columns } = page;
      if (rows) drawn.pageLayout.setPrintTitleRows(`$${rows.first}:$${rows.last}`);
      if (columns) {
        const [first, last] = [columns.first, columns.last].map((at) => columnLetters(at - 1));
        drawn.pageLayout.setPrintTitleColumns(`$${first ?? ''}:$${last ?? ''}`);
      }
      for (const row of breaks) drawn.horizontalPageBreaks.add(`A${row + 1}`);
      setTexts(drawn.pageLayout.headersFooters.defaultForAllPages, page);
      if (filter) drawn.autoFilter.apply(drawn.getRange(blockReference(filter)));
    }),
  ];
}

function setPaper(layout: Excel.PageLayout, { paper, fit, margin }: PageSetup): void {
  const upright = Math.max(margin, HEADER_ROOM) * POINTS_OF_AN_INCH;
  const sideways = margin * POINTS_OF_AN_INCH;
  layout.set({
    orientation: 'Landscape',
    paperSize: paper,
    centerHorizontally: true,
    printErrors: 'Dash',
    leftMargin: sideways,
    rightMargin: sideways,
    topMargin: upright,
    bottomMargin: upright,
    headerMargin: HEADER_MARGIN * POINTS_OF_AN_INCH,
    footerMargin: HEADER_MARGIN * POINTS_OF_AN_INCH,
  });
  layout.zoom =
    'scale' in fit
      ? { scale: fit.scale }
      : { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall ?? 0 };
}

function setTexts(texts: Excel.HeaderFooter, { header, footer }: PageSetup): void {
  texts.set({
    leftHeader: coded(header.left),
    rightHeader: coded(header.right),
    leftFooter: coded(footer.left),
    centerFooter: coded(footer.centre),
    rightFooter: coded(footer.right),
  });
}

function coded(text: string): string {
  const pieces = Array.from(text.matchAll(/\{(?:page|pages|sheet)\}|./gsu), ([piece]) => piece);
  return pieces
    .slice(0, LONGEST)
    .map((piece) => CODES[piece] ?? piece)
    .join('');
}
