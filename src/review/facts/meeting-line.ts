import { dateText } from '../../look/date-text';
import { formatScore } from '../../look/format-score';
import { separatorsOf } from '../../look/separators';
import { reportedPeriods } from '../../scorecard/edits/reported-periods';
import { samePeriod } from '../../scorecard/periods/period';
import { fill } from '../../strings/fill';
import type { ReviewSubject } from '../subject/review-subject';

/**
 * The head of the minutes: the day of the meeting, who was there, who closed the period when, and what its score was as
 * first reported where it was restated since. Blank while nothing of it is known.
 */
export function meetingLine(subject: ReviewSubject): string {
  const { words, meeting, language } = subject;
  const { summary } = words;
  const { meeting: day, attendees, closedOn, closedBy: name } = meeting ?? {};
  const dayOf = (date: string): string => dateText(date, language);
  const closed = name === undefined ? summary.closedOn : summary.closedBy;
  return [
    day && fill(summary.meetingOn, { day: dayOf(day) }),
    attendees && fill(summary.present, { names: attendees.split(/\s*[\n;]\s*/).join(', ') }),
    closedOn && fill(closed, { day: dayOf(closedOn), name }),
    restatedScore(subject),
  ]
    .filter(Boolean)
    .join(' · ');
}

function restatedScore(subject: ReviewSubject): string | undefined {
  const { scorecard, whole, period, words, settings, language } = subject;
  // The snapshots of a unit are not those of a whole.
  if (scorecard !== whole) return undefined;
  const own = reportedPeriods(scorecard).find((each) => samePeriod(each.period, period));
  if (own?.first === undefined || own.restated === undefined) return undefined;
  const text = (score: number): string => formatScore(score, settings, separatorsOf(language));
  const scores = { first: text(own.first), now: text(own.restated) };
  return fill(words.summary.restated, scores);
}
