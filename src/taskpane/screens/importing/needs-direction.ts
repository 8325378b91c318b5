import { levelOf } from '../../../import/proposal/level-of';
import type { ProposedKpi } from '../../../import/proposal/proposal';

/** Whether nothing says which way is better for a KPI that is imported. */
export function needsDirection({ guesses, isLeftOut, twin }: ProposedKpi): boolean {
  return (
    isLeftOut !== true && twin?.isMerged !== true && levelOf(guesses.direction.confidence) === 'low'
  );
}
