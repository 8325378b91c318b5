import type { Proposal, Region } from '../../../../src/import/proposal/proposal';
import { parseRangeAddress, type CellRange } from '../../../../src/tables/cell-range';
import type { RegionTruth } from '../truth';

/** Common cells of all cells of both: notes below a table or a title above may be counted in or not. */
const ENOUGH = 0.6;

/** The table proposed for each that should be found. */
export function matchRegions(
  truths: readonly RegionTruth[],
  { regions }: Proposal,
): ReadonlyMap<RegionTruth, Region> {
  const pairs = truths.flatMap((truth) =>
    regions
      .filter(({ sheet }) => sheet === truth.sheet)
      .map((region) => ({ truth, region, overlap: overlapOf(truth.range, region.range) }))
      .filter(({ overlap }) => overlap >= ENOUGH),
  );
  const matched = new Map<RegionTruth, Region>();
  const taken = new Set<Region>();
  for (const { truth, region } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (matched.has(truth) || taken.has(region)) continue;
    matched.set(truth, region);
    taken.add(region);
  }
  return matched;
}

function overlapOf(one: string, other: string): number {
  const a = parseRangeAddress(one);
  const b = parseRangeAddress(other);
  if (a === undefined || b === undefined) return 0;
  const common = areaOf({
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  });
  return common / (areaOf(a) + areaOf(b) - common);
}

function areaOf({ top, left, bottom, right }: CellRange): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}
