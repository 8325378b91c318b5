import {
  NULL_OBJECT,
  method,
  orNotFound,
  otherwise,
  readOnly,
  readWrite,
  record,
  text,
  truth,
  type Argument,
  type Methods,
  type Navigations,
  type Scalars,
} from '../../protocol';
import { invalidArgument } from '../../protocol';
import { RangeAreas } from '../areas/range-areas';
import { specialBoxes, specialKind, specialValues } from '../areas/special-cells';
import { ConditionalFormatCollection } from '../conditional-formats/conditional-format-collection';
import type { Range } from '../range/range';
import { DataValidation } from '../validation/data-validation';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './cell-properties';
import { FormattedCells, uniform } from './formatted';
import { Formatting } from './formatting';
import { linkOf, setLink } from './hyperlinks';
import { GROUP_METHODS } from '../sheet-view/grouping';
import { RangeFormat } from './range-format';
import { applyStyle, styleNameOf } from './styles/style-of-cells';

/** The range as something that has a format. */
export function cellsOf(range: Range): FormattedCells {
  return new FormattedCells(range.book, () => [range]);
}

type Along = 'rows' | 'columns';

function hidden({ book, sheetId, box }: Range, along: Along): boolean | null {
  return uniform(book.part(Formatting).sizes.hiddenIn(sheetId, box, along));
}

function hiddenValue(along: Along) {
  return readWrite(
    truth,
    (range: Range) => hidden(range, along),
    ({ book, sheetId, box }, isHidden) => {
      book.part(Formatting).sizes.setHidden(sheetId, box, along, isHidden);
    },
  );
}

function hiddenAtAll(range: Range): boolean | null {
  const [rows, columns] = [hidden(range, 'rows'), hidden(range, 'columns')];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** What a range has of formats beside `format` itself. */
export const FORMAT_SCALARS: Scalars<Range, 'Range'> = {
  columnHidden: hiddenValue('columns'),
  rowHidden: hiddenValue('rows'),
  hidden: readOnly(hiddenAtAll),
  hyperlink: readWrite(record, linkOf, setLink),
  style: readWrite(
    text,
    (range) => styleNameOf(cellsOf(range)),
    (range, name) => {
      applyStyle(cellsOf(range), name);
    },
  ),
};

export const FORMAT_NAVIGATIONS: Navigations<Range, 'Range'> = {
  conditionalFormats: (range) =>
    new ConditionalFormatCollection(range.book, range.sheetId, () => [range.box]),
  dataValidation: (range) => new DataValidation(range.book, range.sheetId, () => [range.box]),
  format: (range) => new RangeFormat(cellsOf(range)),
};

function special(
  { book, sheetId, box }: Range,
  kind: ReturnType<typeof specialKind>,
  values: ReturnType<typeof specialValues>,
): RangeAreas | undefined {
  const boxes = specialBoxes(book, [{ sheetId, box }], kind, values);
  return boxes.length === 0 ? undefined : new RangeAreas(book, sheetId, boxes);
}

function merged({ book, sheetId, box }: Range): RangeAreas | undefined {
  const boxes = book.part(Formatting).merges.meeting(sheetId, box);
  return boxes.length === 0 ? undefined : new RangeAreas(book, sheetId, boxes);
}

const anything = (value: Argument) => value;

export const FORMAT_METHODS: Methods<Range, 'Range'> = {
  ...GROUP_METHODS,
  merge: method([otherwise(truth, false)], (range, across) => {
    if (range.isUnbounded) throw invalidArgument();
    range.book.part(Formatting).merges.merge(range.sheetId, range.box, across);
  }),
  unmerge: method([], ({ book, sheetId, box }) => {
    book.part(Formatting).merges.unmerge(sheetId, box);
  }),
  getMergedAreasOrNullObject: method([], (range) => merged(range) ?? NULL_OBJECT),
  getCellProperties: method([record], (range, wanted) => cellProperties(range, wanted)),
  getColumnProperties: method([record], (range, wanted) => columnProperties(range, wanted)),
  getRowProperties: method([record], (range, wanted) => rowProperties(range, wanted)),
  setCellProperties: method([anything], (range, data) => {
    setCellProperties(range, data);
  }),
  setColumnProperties: method([anything], (range, data) => {
    setColumnProperties(range, data);
  }),
  setRowProperties: method([anything], (range, data) => {
    setRowProperties(range, data);
  }),
  getSpecialCells: method(
    [specialKind, specialValues],
    (range, kind, values) => orNotFound(special(range, kind, values)),
    { readsResults: true },
  ),
  getSpecialCellsOrNullObject: method(
    [specialKind, specialValues],
    (range, kind, values) => special(range, kind, values) ?? NULL_OBJECT,
    { readsResults: true },
  ),
};
