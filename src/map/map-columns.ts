import { lanesOf, type LinkPlan } from './link-plan';
import type { MapMeasures } from './map-measures';

/** Where the columns and the lanes between them lie, from the left edge of the map. */
export interface MapColumns {
  readonly width: number;
  readonly boxWidth: number;
  readonly leftOf: (column: number) => number;
  readonly laneAt: (gap: number, lane: number) => number;
}

/** Gaps are as wide as their lanes need, and the boxes share what is left. */
export function mapColumns(
  plans: readonly LinkPlan[],
  columns: number,
  measures: MapMeasures,
): MapColumns {
  const lanes = lanesOf(plans, columns);
  const gaps = lanes.map((count, gap) => {
    const least = gap === 0 || gap === columns ? measures.margin : measures.gap;
    return Math.max(least, (count + 1) * measures.lane);
  });
  const used = gaps.reduce((sum, gap) => sum + gap, 0);
  const share = (measures.width - used) / columns;
  const boxWidth = Math.min(measures.widestBox, Math.max(measures.narrowestBox, share));
  const width = Math.max(measures.width, used + columns * boxWidth);
  const start = (width - used - columns * boxWidth) / 2;
  const leftOfGap = (gap: number): number =>
    start + gaps.slice(0, gap).reduce((sum, each) => sum + each + boxWidth, 0);
  return {
    width,
    boxWidth,
    leftOf: (column) => leftOfGap(column) + (gaps[column] ?? 0),
    laneAt: (gap, lane) => {
      const fromMiddle = lane - ((lanes[gap] ?? 1) - 1) / 2;
      return leftOfGap(gap) + (gaps[gap] ?? 0) / 2 + fromMiddle * measures.lane;
    },
  };
}
