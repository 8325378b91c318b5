import type { Region } from './proposal';

const LIKELY = 0.5;

/** Whether a table looks like a list of KPIs; others are left out until somebody wants them, where any is likely. */
export function isLikely({ likelihood }: Pick<Region, 'likelihood'>): boolean {
  return likelihood >= LIKELY;
}
