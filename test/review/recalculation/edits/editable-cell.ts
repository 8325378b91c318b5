import type { Place } from '../../../../src/review/book/place';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';

/** A cell that readers may change, and what the same change is in the scorecard. */
export interface EditableCell extends Place {
  readonly sheet: string;
  /** For messages: K7 2026-10 actual. */
  readonly about: string;
  readonly now: number | undefined;
  /** What is usual here, where the cell itself holds nothing. */
  readonly usual: number;
  /** Whether it may be emptied, only holds 0 or 1, or stays between two bounds. */
  readonly allows: {
    readonly nothing: boolean;
    readonly yesOrNo?: boolean;
    readonly between?: readonly [number, number];
  };
  /** Figures that are hard to judge. */
  readonly limits?: readonly number[];
  /** Cells that have to be emptied together with this one. */
  readonly parts?: readonly Place[];
  readonly set: (scorecard: Scorecard, value: number | undefined) => Scorecard;
}
