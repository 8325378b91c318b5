import type { Patience } from '../patiently';
import type { SaveOutcome } from '../save-outcome';
import { CARD_NAME } from './card-names';
import type { CardRequest } from './card-request';
import { drawCard } from './draw-card';

/** A sheet that is drawn from the tables and drawn again when somebody refreshes. */
export interface GeneratedSheet {
  /** The workbook has this name as long as it has the sheet. */
  readonly name: string;
  readonly redraw: (request: CardRequest, patience?: Patience) => Promise<SaveOutcome>;
}

/** What Refresh draws again, in this order. A new kind of generated sheet adds itself here. */
export const GENERATED_SHEETS: readonly GeneratedSheet[] = [{ name: CARD_NAME, redraw: drawCard }];
