import { parseRangeAddress, rangesOverlap } from '../../tables/cell-range';
import type { Region } from '../proposal/proposal';
import type { Corrections } from './corrections';

/** Whether something was said about a region: one that was corrected, or that has grown since, shares cells with what it was. */
export function isOfRegion(
  { sheet, range }: Pick<Corrections, 'sheet' | 'range'>,
  region: Pick<Region, 'sheet' | 'range'>,
): boolean {
  if (sheet !== region.sheet || range === undefined) return false;
  const [before, now] = [range, region.range].map(parseRangeAddress);
  return range === region.range || (before && now ? rangesOverlap(before, now) : false);
}
