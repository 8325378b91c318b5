import {
  type HostObject,
  invalidArgument,
  listOf,
  record,
  type Argument,
  type Json,
} from '../../protocol';
import { checkSize } from '../range/grid';
import type { Range } from '../range/range';
import { RangeBorder } from './range-border';
import { RangeFormat } from './range-format';
import { FormattedCells } from './formatted';
import type { Side } from './border-sides';

type Wanted = Readonly<Record<string, Json | undefined>>;
type Answer = Record<string, Json>;

const BORDERS: Readonly<Record<string, Side>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function isWanted(value: Json | undefined): value is Json {
  return value !== undefined && value !== null && value !== false;
}

/** The values of an object that are asked for, `true` for all that it has. */
function valuesOf(object: HostObject, wanted: Json): Answer {
  const scalars = [...object.type.scalars].map(([, scalar]) => scalar);
  const apiName = (wire: string) => wire.charAt(0).toLowerCase() + wire.slice(1);
  const asked = wanted === true ? undefined : record(wanted);
  const entries = scalars.flatMap(({ wireName, get }): [string, Json][] => {
    const name = apiName(wireName);
    return asked === undefined || isWanted(asked[name]) ? [[name, get(object)]] : [];
  });
  return Object.fromEntries(entries);
}

function bordersOf(format: RangeFormat, wanted: Json): Answer {
  const entries = Object.entries(BORDERS).map(([name, side]): [string, Json] => {
    const { sideIndex: _side, ...line } = valuesOf(new RangeBorder(format.formatted, side), wanted);
    return [name, line];
  });
  return Object.fromEntries(entries);
}

function formatOf(format: RangeFormat, wanted: Json): Answer {
  if (wanted === true) return valuesOf(format, true);
  const answer = valuesOf(format, wanted);
  for (const [name, inner] of Object.entries(record(wanted))) {
    if (!isWanted(inner)) continue;
    if (name === 'borders') answer[name] = bordersOf(format, inner);
    const navigation = name === 'borders' ? undefined : format.type.navigations.get(name);
    if (navigation) answer[name] = valuesOf(navigation.get(format), inner);
  }
  return answer;
}

function propertiesOf(range: Range, wanted: Wanted): Answer {
  const { format, ...plain } = wanted;
  const answer = valuesOf(range, plain);
  if (isWanted(format)) answer['format'] = formatOf(formatOfRange(range), format);
  return answer;
}

function formatOfRange(range: Range): RangeFormat {
  return new RangeFormat(new FormattedCells(range.book, () => [range]));
}

function bounded(range: Range): Range {
  if (range.isUnbounded) throw invalidArgument();
  return range;
}

function cellsOf({ box }: Range, at: (row: number, column: number) => Json): Json[][] {
  return Array.from({ length: box.rows }, (_row, row) =>
    Array.from({ length: box.columns }, (_column, column) =>
      at(box.row + row, box.column + column),
    ),
  );
}

/** What is asked for of each cell. */
export function cellProperties(range: Range, wanted: Wanted): Json {
  return cellsOf(bounded(range), (row, column) =>
    propertiesOf(range.at({ row, column, rows: 1, columns: 1 }), wanted),
  );
}

export function rowProperties(range: Range, wanted: Wanted): Json {
  return rowsOf(range).map((row) => propertiesOf(row, wanted));
}

export function columnProperties(range: Range, wanted: Wanted): Json {
  return columnsOf(range).map((column) => propertiesOf(column, wanted));
}

function rowsOf(range: Range): Range[] {
  const { box } = range;
  return Array.from({ length: box.rows }, (_row, row) =>
    range.at({ ...box, row: box.row + row, rows: 1 }),
  );
}

function columnsOf(range: Range): Range[] {
  const { box } = range;
  return Array.from({ length: box.columns }, (_column, column) =>
    range.at({ ...box, column: box.column + column, columns: 1 }),
  );
}

function setValues(object: HostObject, written: Argument): void {
  for (const [name, value] of Object.entries(record(written))) {
    if (value === null || value === undefined) continue;
    const set = object.type.scalars.get(name.toLowerCase())?.set;
    if (!set) throw invalidArgument();
    set(object, value);
  }
}

function setFormat(format: RangeFormat, written: Argument): void {
  for (const [name, value] of Object.entries(record(written))) {
    if (value === null || value === undefined) continue;
    if (name === 'borders') {
      for (const [side, line] of Object.entries(record(value))) {
        const index = BORDERS[side];
        if (!index) throw invalidArgument();
        if (line !== null) setValues(new RangeBorder(format.formatted, index), line);
      }
      continue;
    }
    const navigation = format.type.navigations.get(name.toLowerCase());
    if (navigation) setValues(navigation.get(format), value);
    else setValues(format, { [name]: value });
  }
}

function setProperties(range: Range, written: Argument): void {
  const { format, ...plain } = record(written);
  setValues(range, plain);
  if (format !== undefined && format !== null) setFormat(formatOfRange(range), format);
}

/** Sets what is given for each cell. */
export function setCellProperties(range: Range, data: Argument): void {
  const { box } = bounded(range);
  const rows = listOf(listOf((value) => value))(data);
  for (const cells of rows) checkSize(rows.length, cells.length, box);
  rows.forEach((cells, row) => {
    cells.forEach((written, column) => {
      const cell = { row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
      setProperties(range.at(cell), written);
    });
  });
}

export function setRowProperties(range: Range, data: Argument): void {
  setEach(rowsOf(range), data);
}

export function setColumnProperties(range: Range, data: Argument): void {
  setEach(columnsOf(range), data);
}

function setEach(ranges: readonly Range[], data: Argument): void {
  const written = listOf((value) => value)(data);
  if (written.length !== ranges.length) throw invalidArgument();
  ranges.forEach((range, index) => {
    setProperties(range, written[index]);
  });
}
