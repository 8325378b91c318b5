import { WHOLE_SHEET } from '../../engine';
import {
  invalidArgument,
  method,
  number,
  optional,
  otherwise,
  oneOf,
  readOnly,
  readWrite,
  text,
  truth,
  wholeNumber,
  type Argument,
  type Methods,
  type Navigations,
  type Scalars,
} from '../../protocol';
import { areasFromText } from '../areas/areas-from-argument';
import { RangeAreas } from '../areas/range-areas';
import { Formatting } from '../formats/formatting';
import { PageBreakCollection } from '../page-layout/page-break-collection';
import { PageLayout } from '../page-layout/page-layout';
import { StructureLock } from '../protection/structure-lock';
import { WorksheetProtection } from '../protection/worksheet-protection';
import { Worksheet } from '../worksheet';
import { copySheet } from './copy-sheet';
import { showOutlineLevels } from './grouping';
import { SHEET_SEARCH_METHODS } from './sheet-search';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';

/** Points of a letter of the usual font, and of the space around a cell's text: Excel counts widths of sheets in letters. */
const LETTER = 5.25;
const MARGIN = 3.75;
const WIDEST = 255;

function letters(points: number): number {
  return Math.max(0, Math.round(((points - MARGIN) / LETTER) * 100) / 100);
}

/** What a sheet has of its view. */
export const SHEET_SCALARS: Scalars<Worksheet, 'Worksheet'> = {
  showGridlines: readWrite(
    truth,
    ({ book, sheetId }) => book.part(Formatting).views.hasGridlines(sheetId),
    ({ book, sheetId }, isOn) => {
      book.part(Formatting).views.showGridlines(sheetId, isOn);
    },
  ),
  showHeadings: readWrite(
    truth,
    ({ book, sheetId }) => book.part(Formatting).views.kept(sheetId).view.headings,
    ({ book, sheetId }, headings) => {
      const { views } = book.part(Formatting);
      views.keep(sheetId, { view: { ...views.kept(sheetId).view, headings } });
    },
  ),
  standardHeight: readOnly(({ book, sheetId }) =>
    book.part(Formatting).sizes.standard(sheetId, 'rows'),
  ),
  standardWidth: readWrite(
    number,
    ({ book, sheetId }) => letters(book.part(Formatting).sizes.standard(sheetId, 'columns')),
    ({ book, sheetId }, width) => {
      if (width < 0 || width > WIDEST) throw invalidArgument();
      book.part(Formatting).sizes.setStandardWidth(sheetId, width * LETTER + MARGIN);
    },
  ),
};

export const SHEET_NAVIGATIONS: Navigations<Worksheet, 'Worksheet'> = {
  freezePanes: ({ book, sheetId }) => new WorksheetFreezePanes(book, sheetId),
  horizontalPageBreaks: ({ book, sheetId }) => new PageBreakCollection(book, sheetId, 'rows'),
  pageLayout: ({ book, sheetId }) => new PageLayout(book, sheetId),
  protection: ({ book, sheetId }) => new WorksheetProtection(book, sheetId),
  verticalPageBreaks: ({ book, sheetId }) => new PageBreakCollection(book, sheetId, 'columns'),
};

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function otherSheet(value: Argument): Worksheet | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Worksheet) return value;
  throw invalidArgument();
}

export const SHEET_METHODS: Methods<Worksheet, 'Worksheet'> = {
  ...SHEET_SEARCH_METHODS,
  copy: method([otherwise(oneOf(PLACES), 'None'), otherSheet], (sheet, place, other) => {
    sheet.book.part(StructureLock).requireOpen();
    return copySheet(sheet, place, other);
  }),
  getRanges: method([optional(text)], ({ book, sheetId }, addresses) =>
    addresses === undefined
      ? new RangeAreas(book, sheetId, [WHOLE_SHEET])
      : areasFromText(book, sheetId, addresses),
  ),
  showOutlineLevels: method([wholeNumber, wholeNumber], (sheet, rows, columns) => {
    showOutlineLevels(sheet, rows, columns);
  }),
};
