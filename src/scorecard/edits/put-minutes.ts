import type { Decision } from '../model/decision';
import type { ReviewMeeting } from '../model/review-meeting';
import type { Scorecard } from '../model/scorecard';
import type { CalendarDate } from '../periods/calendar-date';
import { samePeriod, type Period } from '../periods/period';
import { isOwnReview } from './own-review';

/** The minutes of a meeting: when it was, who came, and what was asked for and decided. */
export interface Minutes {
  readonly meeting?: CalendarDate;
  readonly attendees?: string;
  readonly decisions: readonly MinutedDecision[];
}

export type MinutedDecision = Omit<Decision, 'period'>;

/** What is known of the company's meeting about a period. */
export function minutesOf(scorecard: Scorecard, period: Period): Minutes {
  const { meeting, attendees } = scorecard.reviews.find(isOwnReview(scorecard, period)) ?? {};
  const decisions = scorecard.decisions
    .filter((each) => samePeriod(each.period, period))
    .map(({ period: _, ...decision }) => decision);
  return { ...(meeting && { meeting }), ...(attendees && { attendees }), decisions };
}

/**
 * The scorecard with the minutes of a meeting in the place of what it knew of it: day and people in the company's review
 * of the period, and its decisions. A decision is known by what was asked for; those that the minutes do not have go.
 */
export function putMinutes(scorecard: Scorecard, period: Period, minutes: Minutes): Scorecard {
  return {
    ...scorecard,
    reviews: reviewsWith(scorecard, period, minutes),
    decisions: decisionsWith(scorecard.decisions, period, minutes.decisions),
  };
}

function reviewsWith(
  scorecard: Scorecard,
  period: Period,
  { meeting, attendees }: Minutes,
): Scorecard['reviews'] {
  const { reviews } = scorecard;
  const isOwn = isOwnReview(scorecard, period);
  const said = { ...(meeting && { meeting }), ...(attendees && { attendees }) };
  const put = ({ meeting: _, attendees: __, ...kept }: ReviewMeeting): ReviewMeeting => ({
    ...kept,
    ...said,
  });
  if (reviews.some(isOwn)) return reviews.map((each) => (isOwn(each) ? put(each) : each));
  return Object.keys(said).length === 0 ? reviews : [...reviews, { period, ...said }];
}

function decisionsWith(
  known: readonly Decision[],
  period: Period,
  minuted: readonly MinutedDecision[],
): readonly Decision[] {
  const left = [...minuted];
  const kept = known.flatMap((each) => {
    if (!samePeriod(each.period, period)) return [each];
    const at = left.findIndex(({ askedFor }) => askedFor === each.askedFor);
    return left.splice(at, at < 0 ? 0 : 1).map((decision) => ({ period, ...decision }));
  });
  return [...kept, ...left.map((decision) => ({ period, ...decision }))];
}
