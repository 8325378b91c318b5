import type { Patience } from '../patiently';
import type { SaveOutcome } from '../save-outcome';
import type { CardRequest } from './card-request';
import { GENERATED_SHEETS } from './generated-sheets';

/** How many sheets were drawn, and what became of the last one that was begun. */
export interface Refreshed {
  readonly drawn: number;
  readonly outcome: SaveOutcome;
}

/**
 * Draws the generated sheets again that the workbook has, one after the other; stops at the first that cannot be drawn.
 *
 * @param names of the workbook, as they were read
 */
export async function refreshSheets(
  request: CardRequest,
  names: readonly string[],
  patience?: Patience,
): Promise<Refreshed> {
  let drawn = 0;
  for (const { name, redraw } of GENERATED_SHEETS) {
    if (!names.includes(name)) continue;
    const outcome = await redraw(request, patience);
    if (outcome.kind !== 'saved') return { drawn, outcome };
    drawn += 1;
  }
  return { drawn, outcome: { kind: 'saved' } };
}
