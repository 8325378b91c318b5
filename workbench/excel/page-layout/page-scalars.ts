import type { PageMargins, PageSetup } from '../../content/page-setup';
import {
  number,
  oneOf,
  readWrite,
  record,
  truth,
  wholeNumber,
  type Scalar,
  type Scalars,
} from '../../protocol';
import type { PageLayout } from './page-layout';
import { PAPER_NAMES, paperName, paperNumber } from './paper-sizes';

function marginValue(side: keyof PageMargins): Scalar<PageLayout> {
  return readWrite(
    number,
    (layout) => layout.margin(side),
    (layout, points) => {
      layout.setMargin(side, points);
    },
  );
}

type Switch = {
  [Key in keyof PageSetup]-?: PageSetup[Key] extends boolean | undefined ? Key : never;
}[keyof PageSetup];

function switchValue(key: Switch): Scalar<PageLayout> {
  return readWrite(
    truth,
    ({ page }) => page[key] ?? false,
    (layout, isOn) => {
      layout.change({ [key]: isOn });
    },
  );
}

/** A word of the API and what files call it; the first one holds where a file says nothing. */
function wordValue(
  key: 'orientation' | 'pageOrder' | 'printErrors' | 'printComments',
  words: Readonly<Record<string, string>>,
): Scalar<PageLayout> {
  const names = Object.keys(words);
  const usual = names[0] ?? '';
  return readWrite(
    oneOf(names),
    ({ page }) => names.find((name) => words[name] === page[key]) ?? usual,
    (layout, name) => {
      layout.change({ [key]: words[name] });
    },
  );
}

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' };
const ORDERS = { DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' };
const ERRORS = { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' };
const COMMENTS = { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' };

/** What a sheet says of its pages. */
export const PAGE_SCALARS: Scalars<PageLayout, 'PageLayout'> = {
  orientation: wordValue('orientation', ORIENTATIONS),
  printOrder: wordValue('pageOrder', ORDERS),
  printErrors: wordValue('printErrors', ERRORS),
  printComments: wordValue('printComments', COMMENTS),
  paperSize: readWrite(
    oneOf(PAPER_NAMES),
    ({ page }) => paperName(page.paperSize),
    (layout, name) => {
      layout.change({ paperSize: paperNumber(name) });
    },
  ),
  blackAndWhite: switchValue('blackAndWhite'),
  draftMode: switchValue('draft'),
  centerHorizontally: switchValue('centreHorizontally'),
  centerVertically: switchValue('centreVertically'),
  printGridlines: switchValue('printGridlines'),
  printHeadings: switchValue('printHeadings'),
  leftMargin: marginValue('left'),
  rightMargin: marginValue('right'),
  topMargin: marginValue('top'),
  bottomMargin: marginValue('bottom'),
  headerMargin: marginValue('header'),
  footerMargin: marginValue('footer'),
  firstPageNumber: readWrite(
    (value) => (value === '' ? '' : wholeNumber(value)),
    ({ page }) => (page.useFirstPageNumber === true ? (page.firstPageNumber ?? 1) : ''),
    (layout, first) => {
      if (first === '') layout.remove('firstPageNumber', 'useFirstPageNumber');
      else layout.change({ firstPageNumber: first, useFirstPageNumber: true });
    },
  ),
  zoom: readWrite(
    record,
    (layout) => layout.zoom,
    (layout, zoom) => {
      layout.setZoom(zoom);
    },
  ),
};
