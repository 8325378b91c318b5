import { allowed, refusalOf } from '../allowed-plan';
import type { Patience } from '../patiently';
import { readAndWrite } from '../read-and-write';
import type { SaveOutcome } from '../save-outcome';
import { cardPlan } from './card-plan';
import type { CardRequest } from './card-request';
import { lookAtCard } from './standing-card';

/**
 * Makes the scorecard sheet, or brings the one that is there up to date. Reading takes two syncs and a look one more, writing
 * one for each further 4 MB.
 */
export function drawCard(request: CardRequest, patience?: Patience): Promise<SaveOutcome> {
  return readAndWrite(async (read, context) => {
    const refusal = refusalOf(read);
    if (refusal) return refusal;
    return allowed(cardPlan(request, read, await lookAtCard(context)), read);
  }, patience);
}
