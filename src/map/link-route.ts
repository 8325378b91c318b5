import { channelsOf, type LinkEnds } from './link-ends';
import type { LinkPlan } from './link-plan';
import type { LinkTracks } from './link-tracks';
import type { MapColumns } from './map-columns';
import type { MapRows } from './map-rows';

/** From the left and from the top of the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface Measured {
  readonly plans: readonly LinkPlan[];
  readonly ends: ReadonlyMap<LinkPlan, LinkEnds>;
  readonly tracks: LinkTracks;
  readonly columns: MapColumns;
  readonly rows: MapRows;
}

/** The points of an arrow from its tail to its head. */
export function linkRoute(plan: LinkPlan, measured: Measured): readonly MapPoint[] {
  if (plan.kind === 'beside') return sideways(plan, measured);
  const { ends, tracks, columns, rows } = measured;
  const { from, to } = ends.get(plan) ?? { from: 0, to: 0 };
  const channels = channelsOf(plan);
  const edge = (end: 'from' | 'to'): number =>
    channels[end] === plan[end].row ? rows.topOf(plan[end].row) : rows.bottomOf(plan[end].row);
  const start = { x: from, y: edge('from') };
  const end = { x: to, y: edge('to') };
  const levelOf = (which: 'from' | 'to'): number | undefined => {
    const track = tracks.trackOf(plan, which);
    return track === undefined ? undefined : rows.trackAt(channels[which], track);
  };
  const first = levelOf('from');
  if (first === undefined) return [start, end];
  if (plan.kind !== 'far') return [start, { x: from, y: first }, { x: to, y: first }, end];
  const last = levelOf('to') ?? first;
  const lane = columns.laneAt(plan.gap, plan.lane);
  return [
    start,
    { x: from, y: first },
    { x: lane, y: first },
    { x: lane, y: last },
    { x: to, y: last },
    end,
  ];
}

/** Two boxes that help each other have two arrows between them, one above the other. */
function sideways(plan: LinkPlan, { plans, columns, rows }: Measured): readonly MapPoint[] {
  const { from, to } = plan;
  const isRight = to.column > from.column;
  const isMutual = plans.some(
    ({ link }) => link.from === plan.link.to && link.to === plan.link.from,
  );
  const share = isMutual ? (isRight ? 1 / 3 : 2 / 3) : 1 / 2;
  const top = rows.topOf(from.row);
  const y = top + (rows.bottomOf(from.row) - top) * share;
  const rightOf = (column: number): number => columns.leftOf(column) + columns.boxWidth;
  return isRight
    ? [
        { x: rightOf(from.column), y },
        { x: columns.leftOf(to.column), y },
      ]
    : [
        { x: columns.leftOf(from.column), y },
        { x: rightOf(to.column), y },
      ];
}
