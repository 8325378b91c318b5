import { unitTree } from '../cascade/unit-tree';
import { closedPeriods } from '../edits/closed-periods';
import { dueDateOf } from '../entry/due-date';
import type { EvaluationContext } from '../evaluation/evaluation-context';
import { firstDayOfData } from '../health/first-day-of-data';
import type { ReviewMeeting } from '../model/review-meeting';
import { datePartsOf, parseDate, type CalendarDate } from '../periods/calendar-date';
import { periodContaining } from '../periods/containing';
import type { Grain } from '../periods/grain';
import { samePeriod, type Period } from '../periods/period';
import type { Deadline } from './deadline';
import { reviewGrains } from './review-grains';
import { daysLateOn, type TimeSpan } from './time-span';

/**
 * The reviews that are not closed yet, each on the day of its meeting: those after the last closed one. A longer review
 * that was never held, such as that of the year, is only announced and never late.
 */
export function reviewsDue(context: EvaluationContext, span: TimeSpan): readonly Deadline[] {
  if (context.scorecard.kpis.length === 0) return [];
  const [base, ...longer] = reviewGrains(context);
  return [
    ...reviewsOf(base, context, span, true),
    ...longer.flatMap((grain) => reviewsOf(grain, context, span, false)),
  ];
}

function reviewsOf(
  grain: Grain,
  context: EvaluationContext,
  span: TimeSpan,
  isRegular: boolean,
): readonly Deadline[] {
  const { reviews, setup, units } = context.scorecard;
  const company = unitTree(units).unit?.id;
  const rows = reviews.filter(
    ({ period, unit }) => period.grain === grain && (unit === undefined || unit === company),
  );
  const closed = closedPeriods(context.scorecard).filter((period) => period.grain === grain);
  const wasHeld = closed.length > 0 || rows.length > 0;
  const found: Deadline[] = [];
  for (let ordinal = firstOpen(grain, { context, span, closed, rows }); ; ordinal += 1) {
    const period: Period = { grain, ordinal };
    const regular = dueDateOf(period, setup);
    if (regular > span.until) return found;
    const due = meetingOf(rows, period) ?? regular;
    const isOpen = !closed.some((each) => samePeriod(each, period));
    const counts = due >= (isRegular || wasHeld ? span.from : span.on) && due <= span.until;
    if (isOpen && counts) {
      found.push({ kind: 'review', due, daysLate: daysLateOn(due, span), period });
    }
  }
}

function meetingOf(rows: readonly ReviewMeeting[], period: Period): CalendarDate | undefined {
  return rows.find((row) => samePeriod(row.period, period))?.meeting;
}

interface Known {
  readonly context: EvaluationContext;
  readonly span: TimeSpan;
  readonly closed: readonly Period[];
  readonly rows: readonly ReviewMeeting[];
}

/** After the last closed one; an announced one that is still open may be earlier. */
function firstOpen(grain: Grain, { context, span, closed, rows }: Known): number {
  const { calendar } = context.settings;
  const at = (day: CalendarDate): number => {
    const parts = parseDate(day);
    return parts ? periodContaining(parts, grain, calendar).ordinal : 0;
  };
  const open = rows.filter(({ closedOn }) => closedOn === undefined);
  const announced = open.map(({ period }) => period.ordinal);
  if (closed.length > 0) {
    const next = Math.max(...closed.map(({ ordinal }) => ordinal)) + 1;
    return Math.max(at(span.from), Math.min(next, ...announced));
  }
  const begins = firstDayOfData(context);
  const ofData = Number.isFinite(begins)
    ? periodContaining(datePartsOf(begins), grain, calendar).ordinal
    : at(span.on);
  return Math.max(at(span.from), Math.min(Math.max(ofData, at(span.on) - 1), ...announced));
}
