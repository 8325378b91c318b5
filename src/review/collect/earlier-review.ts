import { samePeriod, type Period } from '../../scorecard/periods/period';
import { isFilledIn, type AnswerCell } from './answer-cell';
import { readReviews } from './read-reviews';
import type { ReviewCells } from './review-cells';

/** A review of the same period and unit that is in the workbook. */
export interface EarlierReview {
  /** The names that its sheets have now. */
  readonly sheets: readonly string[];
  /** What people wrote into it. */
  readonly notes: readonly AnswerCell[];
}

/**
 * The last one of several. Undefined also where the sheet Method is gone, without which nobody can tell what was typed.
 *
 * @param cells the sheets of all reviews
 * @param unit the ID of the unit; the company when absent
 */
export function earlierReview(
  cells: readonly ReviewCells[],
  period: Period,
  unit?: string,
): EarlierReview | undefined {
  const alike = readReviews(cells).filter(
    ({ record }) => samePeriod(record.period, period) && record.unit === unit,
  );
  const last = alike.at(-1);
  if (!last) return undefined;
  const { record, answers } = last;
  const sheets = cells
    .map(({ name }) => name)
    .filter((name) => name === record.sheet || record.sheets.includes(name));
  return { sheets, notes: answers.filter(isFilledIn) };
}
