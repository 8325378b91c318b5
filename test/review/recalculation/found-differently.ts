import type { ComposedSheet } from '../../../src/review/sheets/composed-sheet';
import type { ReviewSubject } from '../../../src/review/subject/review-subject';
import { calculatingSheets } from './calculating-sheets';
import { differences } from './differences';
import { recalculationOf } from './engine/recalculation';

/** What the calculating sheets of a review, and these beside them, hold that a recalculation finds differently. */
export function foundDifferently(
  subject: ReviewSubject,
  beside: readonly ComposedSheet[] = [],
): string[] {
  const calculating = calculatingSheets(subject);
  const book = {
    ...calculating,
    sheets: [...calculating.sheets, ...beside.map(({ sheet }) => sheet)],
  };
  return differences(book, recalculationOf(book)());
}
