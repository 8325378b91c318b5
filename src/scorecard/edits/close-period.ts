import type { ReviewMeeting } from '../model/review-meeting';
import type { Scorecard } from '../model/scorecard';
import type { Snapshot } from '../model/snapshot';
import type { CalendarDate } from '../periods/calendar-date';
import { samePeriod, type Period } from '../periods/period';
import { frozenFigures } from './frozen-figures';
import { isOwnReview } from './own-review';

/** Who closes a period, when, and what was left open. */
export interface Closing {
  readonly on: CalendarDate;
  readonly by?: string;
  /** What was missing, in words, when it was closed all the same. */
  readonly gaps?: string;
}

/**
 * The scorecard with a period frozen: a first snapshot of every figure, and the day in the company's review of the period.
 * A period that has first snapshots already keeps them.
 */
export function closePeriod(
  scorecard: Scorecard,
  period: Period,
  { on, by, gaps }: Closing,
): Scorecard {
  const isFrozen = scorecard.snapshots.some(
    (each) => each.kind === 'First' && samePeriod(each.period, period),
  );
  const added = isFrozen
    ? []
    : frozenFigures(scorecard, period).map((figures): Snapshot => ({
        closedOn: on,
        period,
        kind: 'First',
        ...(by && { by }),
        ...figures,
      }));
  const isOwn = isOwnReview(scorecard, period);
  const closed = (known?: string): Partial<ReviewMeeting> => {
    // What somebody wrote about gaps before stays.
    const all = [known, gaps].filter(Boolean).join('; ');
    return { closedOn: on, ...(by && { closedBy: by }), ...(all && { gaps: all }) };
  };
  const reviews = scorecard.reviews.some(isOwn)
    ? scorecard.reviews.map((review) =>
        isOwn(review) ? { ...review, ...closed(review.gaps) } : review,
      )
    : [...scorecard.reviews, { period, ...closed() }];
  return { ...scorecard, reviews, snapshots: [...scorecard.snapshots, ...added] };
}
