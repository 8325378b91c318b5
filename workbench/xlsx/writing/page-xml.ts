import type { HeaderFooter, PageBreak, PageSetup } from '../../content/page-setup';
import { LAST_COLUMN, LAST_ROW } from '../../content/cell-range';
import { writeStoredText } from '../package/stored-text';
import { xml, xmlText } from '../package/write-xml';

/** How a sheet is printed: the elements from printOptions to headerFooter. */
export function pageXml(page: PageSetup): string {
  const options = {
    horizontalCentered: page.centreHorizontally,
    verticalCentered: page.centreVertically,
    headings: page.printHeadings,
    gridLines: page.printGridlines,
  };
  return [
    elementOrNothing('printOptions', options),
    page.margins === undefined ? '' : xml('pageMargins', { ...page.margins }),
    elementOrNothing('pageSetup', {
      paperSize: page.paperSize,
      scale: page.scale,
      firstPageNumber: page.firstPageNumber,
      fitToWidth: page.fitToWidth,
      fitToHeight: page.fitToHeight,
      pageOrder: page.pageOrder,
      orientation: page.orientation,
      blackAndWhite: page.blackAndWhite,
      draft: page.draft,
      cellComments: page.printComments,
      useFirstPageNumber: page.useFirstPageNumber,
      errors: page.printErrors,
    }),
    headerFooterXml(page.headerFooter),
  ].join('');
}

/** Page breaks: of rows, then of columns. */
export function breaksXml({ rowBreaks, columnBreaks }: PageSetup): string {
  return (
    breakListXml('rowBreaks', rowBreaks, LAST_COLUMN) +
    breakListXml('colBreaks', columnBreaks, LAST_ROW)
  );
}

function elementOrNothing(
  name: string,
  attributes: Record<string, string | number | boolean | undefined>,
): string {
  const isEmpty = Object.values(attributes).every((value) => value === undefined);
  return isEmpty ? '' : xml(name, attributes);
}

function headerFooterXml(texts: HeaderFooter | undefined): string {
  if (texts === undefined) return '';
  const text = (name: string, value: string | undefined) =>
    xmlText(name, value === undefined ? undefined : writeStoredText(value));
  return xml(
    'headerFooter',
    {
      differentOddEven: texts.differentOddEven,
      differentFirst: texts.differentFirst,
      scaleWithDoc: texts.scaleWithDocument,
      alignWithMargins: texts.alignWithMargins,
    },
    text('oddHeader', texts.oddHeader),
    text('oddFooter', texts.oddFooter),
    text('evenHeader', texts.evenHeader),
    text('evenFooter', texts.evenFooter),
    text('firstHeader', texts.firstHeader),
    text('firstFooter', texts.firstFooter),
  );
}

function breakListXml(
  name: string,
  breaks: readonly PageBreak[] | undefined,
  last: number,
): string {
  if (breaks === undefined || breaks.length === 0) return '';
  const elements = breaks.map(({ before: id, from: min, to: max = last, manual }) =>
    xml('brk', { id, min, max, man: manual || undefined }),
  );
  const manualBreakCount = breaks.filter(({ manual }) => manual).length;
  return xml(name, { count: breaks.length, manualBreakCount }, elements);
}
