import { compose } from '../../../review/compose';
import type { ReviewBook } from '../../../review/book/review-book';
import type { AnswerCell } from '../../../review/collect/answer-cell';
import { keptNotesSheet } from '../../../review/collect/kept-notes-sheet';
import { withNotes } from '../../../review/collect/with-notes';
import type { ReviewOptions } from '../../../review/subject/review-options';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Period } from '../../../scorecard/periods/period';
import { textsIn } from '../../../strings/texts';

/** A review for sheets of a workbook. */
export interface SheetsOfReview {
  readonly book: ReviewBook;
  /** How many notes of an earlier one stand on a sheet of their own. */
  readonly kept: number;
}

/**
 * The review of a period for sheets of a workbook; composing holds the page, so the progress is drawn before.
 *
 * @param notes what was typed into the review that this one replaces; it stands in the same places of the new one, and what has
 * none any more on a sheet of its own
 */
export async function sheetsOfReview(
  scorecard: Scorecard,
  period: Period,
  options: ReviewOptions,
  notes: readonly AnswerCell[] = [],
): Promise<SheetsOfReview> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const { book, left } = withNotes(compose(scorecard, period, options), notes);
  if (left.length === 0) return { book, kept: 0 };
  const name = `${options.sheetPrefix ?? ''}${textsIn(book.language).collect.kept.sheet}`;
  const sheets = [...book.sheets, keptNotesSheet(book, name, left)];
  return { book: { ...book, sheets }, kept: left.length };
}
