import { compose } from '../../../review/compose';
import type { ReviewBook } from '../../../review/book/review-book';
import type { ReviewOptions } from '../../../review/subject/review-options';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Period } from '../../../scorecard/periods/period';

/** The review of a period for sheets of a workbook; composing holds the page, so the progress is drawn before. */
export async function sheetsOfReview(
  scorecard: Scorecard,
  period: Period,
  options: ReviewOptions,
): Promise<ReviewBook> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return compose(scorecard, period, options);
}
