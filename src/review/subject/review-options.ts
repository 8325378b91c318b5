import type { Unit } from '../../scorecard/model/unit';

/** What a review may be told beside scorecard and period. */
export interface ReviewOptions {
  /** The unit that is reviewed, with those below it; the company when absent. */
  readonly unit?: Unit;
  /** Before the name of every sheet, where several reviews stand in one workbook: `2026-10 `. */
  readonly sheetPrefix?: string;
  /** Something of the checklist is still open, which every sheet and every page then says. */
  readonly isDraft?: boolean;
}
