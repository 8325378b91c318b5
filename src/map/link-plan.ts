import type { StrategyLink } from '../scorecard/model/strategy-link';
import type { MapCell, MapPlaces } from './map-places';

/** The way of a link through the grid, before anything is measured. */
export interface LinkPlan {
  readonly link: StrategyLink;
  readonly from: MapCell;
  readonly to: MapCell;
  /**
   * `beside`: from side to side, nothing between. `over`: above the boxes between two of a row. `next`: to the row above
   * or below. `far`: past the rows between, in a gap between columns.
   */
  readonly kind: 'beside' | 'over' | 'next' | 'far';
  /** Of a `far` link: the gap left of the column with this number. */
  readonly gap: number;
  /** Of a `far` link: its place in the gap, from the left. */
  readonly lane: number;
}

/** Plans the way of each link whose ends are both placed. Links that would meet in a gap get lanes beside each other. */
export function linkPlans(
  links: readonly StrategyLink[],
  { cells, columns }: MapPlaces,
): readonly LinkPlan[] {
  const taken = new Map<string, number[]>();
  return links.flatMap((link): LinkPlan[] => {
    const [from, to] = [cells.get(link.from), cells.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const kind = kindOf(from, to, [...cells.values()]);
    if (kind !== 'far') return [{ link, from, to, kind, gap: 0, lane: 0 }];
    const gap = nearestGap(from.column, to.column, columns);
    return [{ link, from, to, kind, gap, lane: takeLane(taken, gap, from.row, to.row) }];
  });
}

/** How many lanes each gap has, from the one left of all columns to the one right of them. */
export function lanesOf(plans: readonly LinkPlan[], columns: number): readonly number[] {
  return Array.from({ length: columns + 1 }, (_, gap) =>
    plans
      .filter((plan) => plan.kind === 'far' && plan.gap === gap)
      .reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  );
}

function kindOf(from: MapCell, to: MapCell, cells: readonly MapCell[]): LinkPlan['kind'] {
  const rows = Math.abs(from.row - to.row);
  if (rows === 1) return 'next';
  if (rows > 1) return 'far';
  const [low, high] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  const isBlocked = cells.some(
    ({ row, column }) => row === from.row && column > low && column < high,
  );
  return isBlocked ? 'over' : 'beside';
}

/** The gap that is the least way round; of two as near the outer one, where fewer links cross. */
function nearestGap(a: number, b: number, columns: number): number {
  const gaps = Array.from({ length: columns + 1 }, (_, gap) => gap);
  const wayBy = (gap: number): number => Math.abs(gap - 0.5 - a) + Math.abs(gap - 0.5 - b);
  const fromMiddle = (gap: number): number => Math.abs(gap - columns / 2);
  return gaps.reduce((best, gap) => {
    const shorter = wayBy(best) - wayBy(gap);
    const isBetter = shorter > 0 || (shorter === 0 && fromMiddle(gap) > fromMiddle(best));
    return isBetter ? gap : best;
  }, 0);
}

/**
 * The first lane of a gap that no other link has on its way; it is kept for this link. Between the rows, too: where one turns
 * into the gap above the place at which the other turns out of it, both run there.
 */
function takeLane(taken: Map<string, number[]>, gap: number, from: number, to: number): number {
  const first = Math.min(from, to) + 1;
  const channels = Array.from({ length: Math.abs(from - to) }, (_, index) => first + index);
  const inChannels = channels.map((channel) => taken.get(`${gap},${channel}`) ?? []);
  let lane = 0;
  while (inChannels.some((lanes) => lanes.includes(lane))) lane++;
  channels.forEach((channel, index) =>
    taken.set(`${gap},${channel}`, [...(inChannels[index] ?? []), lane]),
  );
  return lane;
}
