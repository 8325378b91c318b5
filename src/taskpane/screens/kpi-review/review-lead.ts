import { dateText } from '../../../look/date-text';
import { periodLabel } from '../../../look/period-label';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import { dayOf } from '../../../scorecard/health/day-of';
import { kpiReviewDates } from '../../../scorecard/health/kpi-review-dates';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { parseDate, type CalendarDate } from '../../../scorecard/periods/calendar-date';
import { periodContaining } from '../../../scorecard/periods/containing';
import type { Dictionary, Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

/** Which half-year is reviewed, when the KPIs were reviewed last and when they are due. */
export function reviewLead(
  scorecard: Scorecard,
  today: CalendarDate,
  words: Dictionary['pane']['kpiSystem'],
  language: Language,
): string {
  const { calendar } = settingsOf(scorecard.setup);
  const parts = parseDate(today);
  const half = parts && periodContaining(parts, 'Half-year', calendar);
  const period = half ? periodLabel(half, language) : '';
  const { months, last, due } = kpiReviewDates(scorecard);
  if (last === undefined || due === undefined) return fill(words.leadNever, { period, months });
  return fill(words.lead, {
    period,
    last: dateText(last, language),
    due: dateText(due, language),
    late: lateness(due, today, words),
  });
}

function lateness(
  due: CalendarDate,
  today: CalendarDate,
  words: Dictionary['pane']['kpiSystem'],
): string {
  const days = (dayOf(today) ?? 0) - (dayOf(due) ?? 0);
  return days <= 0 ? '' : fill(words.late, { days });
}
