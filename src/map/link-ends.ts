import type { LinkPlan } from './link-plan';
import type { MapCell } from './map-places';
import type { MapColumns } from './map-columns';
import { spread, type Sharing } from './spread';

/** Where a link leaves and where it arrives, from the left edge of the map. */
export interface LinkEnds {
  readonly from: number;
  readonly to: number;
}

/** A channel lies above the row with its number; links run sideways there. */
export interface PlannedChannels {
  readonly from: number;
  readonly to: number;
}

/** The channels in which a link leaves its first box and reaches its last one. */
export function channelsOf({ from, to, kind }: LinkPlan): PlannedChannels {
  if (kind === 'over') return { from: from.row, to: from.row };
  return to.row < from.row
    ? { from: from.row, to: to.row + 1 }
    : { from: from.row + 1, to: to.row };
}

/**
 * Gives each end its place on the edge of its box. All that lie in one channel above or below the same column share its
 * width, so that no two lines go up or down at the same place; a link straight up has one place for both ends.
 */
export function linkEnds(
  plans: readonly LinkPlan[],
  columns: MapColumns,
): ReadonlyMap<LinkPlan, LinkEnds> {
  const middleOf = ({ column }: MapCell): number => columns.leftOf(column) + columns.boxWidth / 2;
  const sharing = plans
    .filter(({ kind }) => kind !== 'beside')
    .flatMap((plan): Sharing<string>[] => {
      const channels = channelsOf(plan);
      const lane = plan.kind === 'far' ? columns.laneAt(plan.gap, plan.lane) : undefined;
      const share = (end: 'from' | 'to', aim: number): Sharing<string> => {
        const left = columns.leftOf(plan[end].column);
        const stretch = `${channels[end]},${plan[end].column}`;
        return { key: keyOf(plan, end), stretch, from: left, to: left + columns.boxWidth, aim };
      };
      const start = share('from', lane ?? middleOf(plan.to));
      return isStraight(plan) ? [start] : [start, share('to', lane ?? middleOf(plan.from))];
    });
  const places = spread(sharing);
  return new Map(
    plans.map((plan) => {
      const from = places.get(keyOf(plan, 'from')) ?? middleOf(plan.from);
      const to = isStraight(plan) ? from : (places.get(keyOf(plan, 'to')) ?? middleOf(plan.to));
      return [plan, { from, to }];
    }),
  );
}

function isStraight({ kind, from, to }: LinkPlan): boolean {
  return kind === 'next' && from.column === to.column;
}

function keyOf({ link }: LinkPlan, end: 'from' | 'to'): string {
  return JSON.stringify([link.from, link.to, end]);
}
