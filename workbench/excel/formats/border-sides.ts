import { intersectionOf, type Box } from '../../engine';
import type { CellStyle } from '../../engine/formats';
import type { Book } from '../book';
import { lineOf, withLine, type CellSide, type Line, univerLine } from './border-line';
import type { Formatted, Place } from './formatted';
import { Formatting } from './formatting';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

/** Cells, their side that carries the line, and the neighbours which have the same line on their other side. */
interface Edge {
  readonly box: Box;
  readonly side: CellSide;
  readonly next: readonly [rows: number, columns: number];
  readonly opposite: CellSide | undefined;
}

const OPPOSITE: Readonly<Record<CellSide, CellSide | undefined>> = {
  t: 'b',
  b: 't',
  l: 'r',
  r: 'l',
  tl_br: undefined,
  bl_tr: undefined,
};
const NEXT: Readonly<Record<CellSide, readonly [number, number]>> = {
  t: [-1, 0],
  b: [1, 0],
  l: [0, -1],
  r: [0, 1],
  tl_br: [0, 0],
  bl_tr: [0, 0],
};
const CELL_SIDES: Readonly<Record<Side, CellSide>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  InsideVertical: 'r',
  InsideHorizontal: 'b',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
};

/** The part of a box whose cells carry the line of a side. */
function partOf(box: Box, side: Side): Box {
  switch (side) {
    case 'EdgeTop':
      return { ...box, rows: 1 };
    case 'EdgeBottom':
      return { ...box, row: box.row + box.rows - 1, rows: 1 };
    case 'EdgeLeft':
      return { ...box, columns: 1 };
    case 'EdgeRight':
      return { ...box, column: box.column + box.columns - 1, columns: 1 };
    case 'InsideVertical':
      return { ...box, columns: box.columns - 1 };
    case 'InsideHorizontal':
      return { ...box, rows: box.rows - 1 };
    default:
      return box;
  }
}

function edgeOf(box: Box, side: Side): Edge | undefined {
  const part = partOf(box, side);
  if (part.rows < 1 || part.columns < 1) return undefined;
  const cellSide = CELL_SIDES[side];
  return { box: part, side: cellSide, next: NEXT[cellSide], opposite: OPPOSITE[cellSide] };
}

function linesOnEdge(book: Book, sheetId: string, edge: Edge, into: Map<string, Line>): void {
  const { styles } = book.part(Formatting);
  const { rows, columns } = book.engine.sheets.sizeOf(sheetId);
  const box = intersectionOf(edge.box, { row: 0, column: 0, rows, columns }) ?? {
    ...edge.box,
    rows: 1,
    columns: 1,
  };
  const [down, right] = edge.next;
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const own = styles.styleAt(sheetId, row, column).bd?.[edge.side];
      const isAtRim = row + down < 0 || column + right < 0;
      const other =
        own || !edge.opposite || isAtRim
          ? undefined
          : styles.styleAt(sheetId, row + down, column + right).bd?.[edge.opposite];
      const line = lineOf(own ?? other);
      into.set(JSON.stringify(line), line);
    }
  }
}

/** The different lines of a side, as its cells and their neighbours have them. */
export function linesOf(formatted: Formatted, side: Side): Line[] {
  const { places, book } = formatted;
  if (places.length === 0) {
    return formatted.shown.map((style) => lineOf(style.bd?.[CELL_SIDES[side]]));
  }
  const lines = new Map<string, Line>();
  for (const { sheetId, box } of places) {
    const edge = edgeOf(box, side);
    if (edge) linesOnEdge(book, sheetId, edge, lines);
  }
  return lines.size === 0 ? [lineOf(undefined)] : [...lines.values()];
}

function setOnPlace(book: Book, { sheetId, box }: Place, side: Side, change: LineChange): void {
  const edge = edgeOf(box, side);
  if (!edge) return;
  const { styles } = book.part(Formatting);
  const set = (style: CellStyle, cellSide: CellSide) =>
    withLine(style, cellSide, univerLine(change(lineOf(style.bd?.[cellSide]))));
  styles.change(sheetId, edge.box, (style) => set(style, edge.side));
  const { opposite } = edge;
  if (!opposite) return;
  const [down, right] = edge.next;
  const beside = { ...edge.box, row: edge.box.row + down, column: edge.box.column + right };
  if (beside.row < 0 || beside.column < 0) return;
  const isInside = side.startsWith('Inside');
  const isTaken = styles.stylesIn(sheetId, beside).some((style) => Boolean(style.bd?.[opposite]));
  // Two cells share a line: what the neighbour says of it must not contradict.
  if (isInside) styles.change(sheetId, beside, (style) => set(style, opposite));
  else if (isTaken) styles.change(sheetId, beside, (style) => withLine(style, opposite, undefined));
}

export type LineChange = (line: Line) => Line;

export function changeLines(formatted: Formatted, side: Side, change: LineChange): void {
  if (formatted.places.length === 0) {
    const cellSide = CELL_SIDES[side];
    formatted.change((style) =>
      withLine(style, cellSide, univerLine(change(lineOf(style.bd?.[cellSide])))),
    );
  }
  for (const place of formatted.places) setOnPlace(formatted.book, place, side, change);
}
