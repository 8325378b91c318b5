import { isEntireColumn, isEntireRow, type Box, type StructureChange } from '../../engine';
import {
  invalidArgument,
  method,
  oneOf,
  otherwise,
  truth,
  wholeNumber,
  type Methods,
} from '../../protocol';
import type { Clearing } from '../book';
import { copyCells } from './copying';
import { checkSize } from './grid';
import { rangeFromArgument } from './range-from-text';
import type { Range } from './range';

/** Names that Excel gave to the same thing. */
const WHAT: Readonly<Record<string, Clearing['what']>> = {
  All: 'All',
  Formats: 'Formats',
  Contents: 'Contents',
  Hyperlinks: 'Hyperlinks',
  RemoveHyperlinks: 'Hyperlinks',
  ResetContents: 'Contents',
};
const CLEARED = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;

/** The part of the box that can hold anything: what lies behind the sheet's used cells is blank already. */
function clearable({ book, sheetId, box }: Range): Box {
  const { rows, columns } = book.engine.sheets.sizeOf(sheetId);
  return {
    ...box,
    rows: Math.max(0, Math.min(box.rows, rows - box.row)),
    columns: Math.max(0, Math.min(box.columns, columns - box.column)),
  };
}

function clear(range: Range, what: Clearing['what']): void {
  const { book, sheetId } = range;
  const box = clearable(range);
  if (what === 'All' || what === 'Contents') {
    const blank = Array.from({ length: box.rows }, () => Array<string>(box.columns).fill(''));
    book.engine.cells.write(sheetId, box, blank);
  }
  if (what === 'All' || what === 'Formats') book.engine.styles.setStyle(sheetId, box, null);
  book.cleared.tell({ sheetId, box: range.box, what });
}

function alongOf(range: Range, shift: 'Down' | 'Up' | 'Left' | 'Right'): StructureChange['along'] {
  if (isEntireRow(range.box) && !isEntireColumn(range.box)) return 'rows';
  if (isEntireColumn(range.box) && !isEntireRow(range.box)) return 'columns';
  return shift === 'Down' || shift === 'Up' ? 'rows' : 'columns';
}

/** Inserts as many cells and gives the new ones. */
function insert(range: Range, shift: 'Down' | 'Right'): Range {
  const { book, sheetId, box } = range;
  book.engine.structure.insert(sheetId, box, alongOf(range, shift));
  return range.at(box);
}

function remove(range: Range, shift: 'Up' | 'Left'): void {
  const { book, sheetId, box } = range;
  book.engine.structure.delete(sheetId, box, alongOf(range, shift));
}

const COPIED = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** What changes the cells of a range. */
export const EDITING_METHODS: Methods<Range, 'Range'> = {
  calculate: method([], ({ book }) => {
    book.engine.calculation.release();
  }),
  clear: method([otherwise(oneOf(CLEARED), 'All')], (range, what) => {
    clear(range, WHAT[what] ?? 'All');
  }),
  copyFrom: method(
    [
      (value) => value,
      otherwise(oneOf(COPIED), 'All'),
      otherwise(truth, false),
      otherwise(truth, false),
    ],
    (range, source, kind, skipBlanks, transpose) => {
      if (kind === 'Link') throw invalidArgument();
      const from = rangeFromArgument(range.book, range.sheetId, source);
      copyCells(from, range, { kind, skipBlanks, transpose });
    },
    { readsResults: true },
  ),
  delete: method([oneOf(['Up', 'Left'])], (range, shift) => {
    remove(range, shift);
  }),
  insert: method([oneOf(['Down', 'Right'])], (range, shift) => insert(range, shift)),
  select: method([], ({ book, sheetId, box }) => {
    book.engine.selection.select(sheetId, [box]);
  }),
  setDirty: method([], ({ book, sheetId, box }) => {
    book.engine.calculation.recalculate([{ sheetId, row: box.row, column: box.column }]);
  }),
  _validateArraySize: method([wholeNumber, wholeNumber], (range, rows, columns) => {
    checkSize(rows, columns, range.box);
  }),
};
