import type { SheetBlock } from '../book/place';
import type { ReviewSheet } from '../book/review-sheet';

/** A sheet with the names that it gives to its cells. */
export interface ComposedSheet {
  readonly sheet: ReviewSheet;
  readonly names?: ReadonlyMap<string, SheetBlock>;
}
