import { middleOf, type ArrowPlan, type Edge, type Passage } from './arrow-plan';
import { MAP_ROWS, type MapBox, type MapLayout } from './map-layout';
import { spread, type Sharing } from '../../../map/spread';

/** A point of the map: a row of the sheet, the share of its height, and columns of the grid from its left edge. */
export interface MapPoint {
  readonly row: number;
  readonly down: number;
  readonly across: number;
}

/** The points of an arrow from its tail to its head. */
export type ArrowRoute = readonly MapPoint[];

/** How much of a wide gap the arrows take that want to pass at the same place, in columns. */
const LANE_WIDTH = 4;
/** Of the gap above a line, from its top: where an arch runs. */
const ARCH = 0.6;

type End = ArrowPlan['from'];

/** Gives each arrow its points; ends that share an edge and arrows that share a gap stand side by side. */
export function arrowRoutes(plans: readonly ArrowPlan[], layout: MapLayout): readonly ArrowRoute[] {
  const ends = spread(plans.flatMap(endsOf));
  const lanes = spread(plans.flatMap(({ passages }) => passages.map(laneOf)));
  return plans.map((plan) => {
    const start = pointAt(plan.from, ends.get(plan.from));
    const end = pointAt(plan.to, ends.get(plan.to));
    if (plan.from.edge === 'top' && plan.to.edge === 'top') return arch(start, end, plan, layout);
    const isUpward = plan.to.box.line < plan.from.box.line;
    const between = plan.passages.flatMap((passage) =>
      through(passage, lanes.get(passage) ?? passage.wanted, isUpward),
    );
    return [start, ...between, end];
  });
}

function endsOf({ from, to, passages }: ArrowPlan): readonly Sharing<End>[] {
  const [first, last] = [passages[0], passages[passages.length - 1]];
  return [
    ...edgeShare(from, first?.wanted ?? middleOf(to.box)),
    ...edgeShare(to, last?.wanted ?? middleOf(from.box)),
  ];
}

/** Sides are not spread: neighbours are joined in the middle. */
function edgeShare(end: End, aim: number): readonly Sharing<End>[] {
  const { box, edge } = end;
  if (edge === 'left' || edge === 'right') return [];
  const stretch = `${box.line},${box.left},${edge}`;
  return [{ key: end, stretch, from: box.left, to: box.left + box.width, aim }];
}

function laneOf(passage: Passage): Sharing<Passage> {
  const { line, gap, wanted } = passage;
  const half = Math.min(LANE_WIDTH, gap.to - gap.from) / 2;
  const middle = Math.max(gap.from + half, Math.min(gap.to - half, Math.round(wanted)));
  const stretch = `${line.number},${middle}`;
  return { key: passage, stretch, from: middle - half, to: middle + half, aim: wanted };
}

function pointAt({ box, edge }: End, across: number | undefined): MapPoint {
  return { ...EDGE_ROWS[edge](box), across: across ?? sideOf(box, edge) };
}

const EDGE_ROWS: Readonly<Record<Edge, (box: MapBox) => Pick<MapPoint, 'row' | 'down'>>> = {
  top: ({ row }) => ({ row, down: 0 }),
  bottom: ({ row }) => ({ row: row + MAP_ROWS.count - MAP_ROWS.name, down: 1 }),
  left: ({ row }) => ({ row: row + MAP_ROWS.status - MAP_ROWS.name, down: 0.5 }),
  right: ({ row }) => ({ row: row + MAP_ROWS.status - MAP_ROWS.name, down: 0.5 }),
};

function sideOf({ left, width }: MapBox, edge: Edge): number {
  return edge === 'left' ? left : left + width;
}

/** Straight through the band of a line, between its boxes. */
function through({ line }: Passage, across: number, isUpward: boolean): readonly MapPoint[] {
  const above = { row: line.top + MAP_ROWS.margin, down: 0, across };
  const below = { row: line.top + MAP_ROWS.below, down: 1, across };
  return isUpward ? [below, above] : [above, below];
}

/** Over the boxes that stand between two of the same line. */
function arch(start: MapPoint, end: MapPoint, plan: ArrowPlan, { lines }: MapLayout): ArrowRoute {
  const line = lines[plan.from.box.line];
  const lane = { row: (line?.top ?? start.row) - 1, down: ARCH };
  return [start, { ...lane, across: start.across }, { ...lane, across: end.across }, end];
}
