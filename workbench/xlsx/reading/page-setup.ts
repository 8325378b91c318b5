import type { HeaderFooter, PageBreak, PageMargins, PageSetup } from '../../content/page-setup';
import { readStoredText } from '../package/stored-text';
import {
  child,
  childrenOf,
  flag,
  number,
  optionalFlag,
  type XmlElement,
} from '../package/xml-element';
import { childText } from '../package/package-parts';
import { present } from '../../content/present';

/** Reads how a sheet is printed; print areas and titles are names of the workbook and come later. */
export function readPageSetup(sheet: XmlElement): PageSetup {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const orientation = setup?.attributes['orientation'];
  const order = setup?.attributes['pageOrder'];
  const fitToPage = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  return present<PageSetup>({
    margins: readMargins(child(sheet, 'pageMargins')),
    orientation:
      orientation === 'landscape' || orientation === 'portrait' ? orientation : undefined,
    paperSize: number(setup, 'paperSize'),
    scale: number(setup, 'scale'),
    fitToPage: fitToPage || undefined,
    fitToWidth: number(setup, 'fitToWidth'),
    fitToHeight: number(setup, 'fitToHeight'),
    pageOrder: order === 'overThenDown' ? order : undefined,
    firstPageNumber: number(setup, 'firstPageNumber'),
    useFirstPageNumber: flag(setup, 'useFirstPageNumber') || undefined,
    blackAndWhite: flag(setup, 'blackAndWhite') || undefined,
    draft: flag(setup, 'draft') || undefined,
    printErrors: setup?.attributes['errors'],
    printComments: setup?.attributes['cellComments'],
    centreHorizontally: flag(options, 'horizontalCentered') || undefined,
    centreVertically: flag(options, 'verticalCentered') || undefined,
    printGridlines: flag(options, 'gridLines') || undefined,
    printHeadings: flag(options, 'headings') || undefined,
    headerFooter: readHeaderFooter(child(sheet, 'headerFooter')),
    rowBreaks: readBreaks(child(sheet, 'rowBreaks')),
    columnBreaks: readBreaks(child(sheet, 'colBreaks')),
  });
}

function readMargins(element: XmlElement | undefined): PageMargins | undefined {
  if (element === undefined) return undefined;
  const side = (name: string) => number(element, name) ?? 0;
  return {
    left: side('left'),
    right: side('right'),
    top: side('top'),
    bottom: side('bottom'),
    header: side('header'),
    footer: side('footer'),
  };
}

function readHeaderFooter(element: XmlElement | undefined): HeaderFooter | undefined {
  if (element === undefined) return undefined;
  const text = (name: string) => {
    const found = childText(element, name);
    return found === undefined ? undefined : readStoredText(found);
  };
  return present<HeaderFooter>({
    oddHeader: text('oddHeader'),
    oddFooter: text('oddFooter'),
    evenHeader: text('evenHeader'),
    evenFooter: text('evenFooter'),
    firstHeader: text('firstHeader'),
    firstFooter: text('firstFooter'),
    differentOddEven: flag(element, 'differentOddEven') || undefined,
    differentFirst: flag(element, 'differentFirst') || undefined,
    scaleWithDocument: optionalFlag(element, 'scaleWithDoc'),
    alignWithMargins: optionalFlag(element, 'alignWithMargins'),
  });
}

function readBreaks(element: XmlElement | undefined): PageBreak[] | undefined {
  const breaks = childrenOf(element, 'brk').map((found) =>
    present<PageBreak>({
      before: number(found, 'id') ?? 0,
      from: number(found, 'min'),
      to: number(found, 'max'),
      manual: flag(found, 'man'),
    }),
  );
  return breaks.length === 0 ? undefined : breaks;
}
