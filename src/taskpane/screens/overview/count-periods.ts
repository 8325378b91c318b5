import type { Grain } from '../../../scorecard/periods/grain';
import { fill } from '../../../strings/fill';
import type { Dictionary } from '../../../strings/dictionary';

/** So many periods of a length, in words: 1 month, 3 quarters. */
export function countPeriods(
  count: number,
  grain: Grain,
  { periods }: Dictionary['pane']['kpiDetail'],
): string {
  return fill(periods[grain], { count });
}
