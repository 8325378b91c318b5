import type { Removed } from '../../../excel/removing/remove-bsc';
import { fill } from '../../../strings/fill';
import type { PaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';

/** What became of a removal. */
export function removedSentence(
  outcome: Removed,
  { sheets: words, states }: PaneLook['texts'],
): string {
  switch (outcome.kind) {
    case 'removed':
      return outcome.left === 0 ? words.removed : fill(words.removedLeft, { count: outcome.left });
    case 'protected':
      return outcome.sheets.length === 0
        ? states.structureProtected
        : fill(states.protectedSheets, { sheets: outcome.sheets.join(', ') });
    case 'failed':
      return faultSentence(outcome.fault, states);
    case 'unfinished':
      return states.removingBroke;
  }
}
