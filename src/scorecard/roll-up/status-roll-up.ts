import type { Colour, Status } from '../model/status';
import { TOLERANCE } from '../rules/tolerance';

const WORST_FIRST: readonly Colour[] = ['Red', 'Amber', 'Green'];

/** The worst colour among statuses; without any colour, `No data`. */
export function worstStatus(statuses: readonly Status[]): Colour | 'No data' {
  return WORST_FIRST.find((colour) => statuses.includes(colour)) ?? 'No data';
}

/** The colour with most weight, a tie going to the worse; without any colour that counts, `No data`. */
export function majorityStatus(
  statuses: readonly Status[],
  weights: readonly number[],
): Colour | 'No data' {
  let best: Colour | 'No data' = 'No data';
  let most = 0;
  for (const colour of WORST_FIRST) {
    const weight = statuses.reduce(
      (sum, status, index) => (status === colour ? sum + (weights[index] ?? 0) : sum),
      0,
    );
    if (weight > most + TOLERANCE * most) {
      best = colour;
      most = weight;
    }
  }
  return best;
}
