import { MAX_COLUMNS, MAX_ROWS, boundsOf, intersectionOf, type Box } from '../../engine';
import {
  NULL_OBJECT,
  invalidArgument,
  method,
  orNotFound,
  otherwise,
  truth,
  wholeNumber,
  type Methods,
} from '../../protocol';
import { checkedBox, usedBoxIn } from './boxes';
import { rangeFromArgument } from './range-from-text';
import type { Range } from './range';
import { surroundingBox } from './surroundings';

type Change = (box: Box) => Box;

function moved(range: Range, change: Change): Range {
  return range.at(checkedBox(change(range.box)));
}

/** The other range, which must lie on the same sheet. */
function sameSheet(range: Range, other: Range): Box {
  if (other.sheetId !== range.sheetId) throw invalidArgument();
  return other.box;
}

function usedPart(range: Range, valuesOnly: boolean): Range | undefined {
  const used = usedBoxIn(range.book, range.sheetId, valuesOnly, range.box);
  return used && range.at(used);
}

const anotherRange = (value: Parameters<typeof rangeFromArgument>[2]) => value;

function intersection(range: Range, other: Parameters<typeof rangeFromArgument>[2]) {
  const box = sameSheet(range, rangeFromArgument(range.book, range.sheetId, other));
  const common = intersectionOf(range.box, box);
  return common && range.at(common);
}

/** `count` rows or columns before the range when it is negative, behind it when it is positive. */
function beside(count: number, start: number, size: number): { start: number; size: number } {
  if (count === 0) throw invalidArgument();
  return count > 0 ? { start: start + size, size: count } : { start: start + count, size: -count };
}

function rowsBeside(range: Range, count: number): Range {
  return moved(range, (box) => {
    const { start, size } = beside(count, box.row, box.rows);
    return { ...box, row: start, rows: size };
  });
}

function columnsBeside(range: Range, count: number): Range {
  return moved(range, (box) => {
    const { start, size } = beside(count, box.column, box.columns);
    return { ...box, column: start, columns: size };
  });
}

const count = otherwise(wholeNumber, 1);

/** Ranges that are found from a range by their place. */
export const NEIGHBOUR_METHODS: Methods<Range, 'Range'> = {
  getAbsoluteResizedRange: method([wholeNumber, wholeNumber], (range, rows, columns) =>
    moved(range, (box) => ({ ...box, rows, columns })),
  ),
  getBoundingRect: method([anotherRange], (range, other) =>
    range.at(
      boundsOf(range.box, sameSheet(range, rangeFromArgument(range.book, range.sheetId, other))),
    ),
  ),
  getCell: method([wholeNumber, wholeNumber], (range, row, column) =>
    moved(range, (box) => ({
      row: box.row + row,
      column: box.column + column,
      rows: 1,
      columns: 1,
    })),
  ),
  getColumn: method([wholeNumber], (range, column) =>
    moved(range, (box) => ({ ...box, column: box.column + column, columns: 1 })),
  ),
  getColumnsAfter: method([count], (range, columns) => columnsBeside(range, columns)),
  getColumnsBefore: method([count], (range, columns) => columnsBeside(range, -columns)),
  getEntireColumn: method([], (range) =>
    moved(range, (box) => ({ ...box, row: 0, rows: MAX_ROWS })),
  ),
  getEntireRow: method([], (range) =>
    moved(range, (box) => ({ ...box, column: 0, columns: MAX_COLUMNS })),
  ),
  getIntersection: method([anotherRange], (range, other) => orNotFound(intersection(range, other))),
  getIntersectionOrNullObject: method(
    [anotherRange],
    (range, other) => intersection(range, other) ?? NULL_OBJECT,
  ),
  getLastCell: method([], (range) =>
    moved(range, ({ row, column, rows, columns }) => ({
      row: row + rows - 1,
      column: column + columns - 1,
      rows: 1,
      columns: 1,
    })),
  ),
  getLastColumn: method([], (range) =>
    moved(range, (box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 })),
  ),
  getLastRow: method([], (range) =>
    moved(range, (box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 })),
  ),
  getOffsetRange: method([wholeNumber, wholeNumber], (range, rows, columns) =>
    moved(range, (box) => ({ ...box, row: box.row + rows, column: box.column + columns })),
  ),
  getResizedRange: method([wholeNumber, wholeNumber], (range, rows, columns) =>
    moved(range, (box) => ({ ...box, rows: box.rows + rows, columns: box.columns + columns })),
  ),
  getRow: method([wholeNumber], (range, row) =>
    moved(range, (box) => ({ ...box, row: box.row + row, rows: 1 })),
  ),
  getRowsAbove: method([count], (range, rows) => rowsBeside(range, -rows)),
  getRowsBelow: method([count], (range, rows) => rowsBeside(range, rows)),
  getSurroundingRegion: method([], (range) => range.at(surroundingBox(range)), {
    readsResults: true,
  }),
  getUsedRange: method(
    [otherwise(truth, false)],
    (range, valuesOnly) => orNotFound(usedPart(range, valuesOnly)),
    { readsResults: true },
  ),
  getUsedRangeOrNullObject: method(
    [otherwise(truth, false)],
    (range, valuesOnly) => usedPart(range, valuesOnly) ?? NULL_OBJECT,
    { readsResults: true },
  ),
};
