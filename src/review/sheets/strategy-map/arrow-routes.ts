import type { ArrowEnd, ArrowEnds } from './arrow-ports';
import { MAP_ROWS, type MapLayout, type MapLine } from './map-layout';

/** A point of the map: a row of the sheet, the share of its height, and columns of the grid from its left edge. */
export interface MapPoint {
  readonly row: number;
  readonly down: number;
  readonly across: number;
}

/** The points of an arrow from its tail to its head. */
export type ArrowRoute = readonly MapPoint[];

const GRID_ENDS = 60;
/** Nearer than this to a box, in columns, a line seems to touch it. */
const CLEARANCE = 0.6;
/** Between arrows that go through the same gap, in columns. */
const LANE = 0.9;

/** Leads each arrow past the boxes of the lines between its ends, through the gap that lies nearest. */
export function arrowRoutes(
  arrows: readonly ArrowEnds[],
  layout: MapLayout,
): readonly ArrowRoute[] {
  const taken = new Map<string, number>();
  return arrows.map((arrow) => routeOf(arrow, layout, taken));
}

function routeOf(
  { from, to }: ArrowEnds,
  layout: MapLayout,
  taken: Map<string, number>,
): ArrowRoute {
  const [start, end] = [pointOf(from), pointOf(to)];
  if (from.edge === 'top' && to.edge === 'top') return archOf(start, end, layout, from);
  const between = linesBetween(from.box.line, to.box.line, layout);
  if (between.length === 0 || isClear(start, end, between, from.box.line, to.box.line)) {
    return [start, end];
  }
  const steps = between.length + 1;
  const passes = between.flatMap((line, index) => {
    const wanted = start.across + ((end.across - start.across) * (index + 1)) / steps;
    const across = freeAcross(line, wanted, taken);
    const below = { row: line.top + MAP_ROWS.below, down: 1, across };
    const above = { row: line.top + MAP_ROWS.margin, down: 0, across };
    return to.box.line < from.box.line ? [below, above] : [above, below];
  });
  return [start, ...passes, end];
}

function pointOf({ box, edge, across }: ArrowEnd): MapPoint {
  if (edge === 'top') return { row: box.row, down: 0, across };
  const { name, status, count } = MAP_ROWS;
  if (edge === 'bottom') return { row: box.row + count - name, down: 1, across };
  return { row: box.row + status - name, down: 0.5, across };
}

/** Over the boxes that stand between two of the same line. */
function archOf(start: MapPoint, end: MapPoint, { lines }: MapLayout, from: ArrowEnd): ArrowRoute {
  const row = (lines[from.box.line]?.top ?? start.row) - 1;
  const lane = { row, down: 0.6 };
  return [start, { ...lane, across: start.across }, { ...lane, across: end.across }, end];
}

/** In the order in which the arrow meets them. */
function linesBetween(from: number, to: number, { lines }: MapLayout): readonly MapLine[] {
  const inside = lines.slice(Math.min(from, to) + 1, Math.max(from, to));
  return to < from ? [...inside].reverse() : inside;
}

/** True when the straight line meets no box; every line of boxes counts as equally high. */
function isClear(
  start: MapPoint,
  end: MapPoint,
  between: readonly MapLine[],
  from: number,
  to: number,
): boolean {
  const distance = Math.abs(to - from);
  return between.every((line) => {
    const share = Math.abs(line.number - from) / distance;
    // A line of boxes is about two thirds of the way to the next.
    const reach = 0.5 / distance;
    const at = (part: number): number => start.across + (end.across - start.across) * part;
    const [one, other] = [at(share - reach), at(share + reach)];
    const [left, right] = [Math.min(one, other) - CLEARANCE, Math.max(one, other) + CLEARANCE];
    return line.boxes.every((box) => right < box.left || left > box.left + box.width);
  });
}

/** The middle of the gap nearest to where the arrow wants to pass; arrows in one gap stand side by side. */
function freeAcross(line: MapLine, wanted: number, taken: Map<string, number>): number {
  const edges = line.boxes.map(({ left, width }) => ({ from: left, to: left + width }));
  const starts = [0, ...edges.map((edge) => edge.to)];
  const ends = [...edges.map((edge) => edge.from), GRID_ENDS];
  const gaps = starts
    .map((gapStart, index) => ({ from: gapStart, to: ends[index] ?? GRID_ENDS }))
    .filter((gap) => gap.to > gap.from);
  const distance = (gap: { from: number; to: number }): number =>
    Math.abs((gap.from + gap.to) / 2 - wanted);
  const [nearest = { from: wanted, to: wanted }] = [...gaps].sort(
    (a, b) => distance(a) - distance(b) || a.from - b.from,
  );
  const key = `${line.number},${nearest.from}`;
  const count = taken.get(key) ?? 0;
  taken.set(key, count + 1);
  // 0, 1, −1, 2, −2 lanes from the middle.
  const lane = count % 2 === 0 ? -count / 2 : (count + 1) / 2;
  const middle = (nearest.from + nearest.to) / 2;
  const most = Math.max(0, (nearest.to - nearest.from) / 2 - CLEARANCE / 2);
  return middle + Math.max(-most, Math.min(most, lane * LANE));
}
