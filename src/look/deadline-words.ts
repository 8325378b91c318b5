import type { Deadline } from '../scorecard/cadence/deadline';
import { dayOf } from '../scorecard/health/day-of';
import type { CalendarDate } from '../scorecard/periods/calendar-date';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { dateText } from './date-text';
import { periodLabel } from './period-label';

/** A deadline as people read it. */
export interface DeadlineWords {
  /** What is due. */
  readonly name: string;
  /** Of what it is made; absent where the name says it all. */
  readonly about?: string;
  /** The day, and how late it is or how many days are left. */
  readonly when: string;
}

/** Names that are listed before the rest is counted. */
const MOST_NAMED = 3;

/** @param on the day that days are counted from */
export function deadlineWords(
  deadline: Deadline,
  on: CalendarDate,
  {
    words,
    language,
  }: { readonly words: Dictionary['pane']['deadlines']; readonly language: Language },
): DeadlineWords {
  const about = aboutOf(deadline, words, language);
  return {
    name: nameOf(deadline, words, language),
    ...(about !== undefined && { about }),
    when: whenOf(deadline, on, words, language),
  };
}

type Words = Dictionary['pane']['deadlines'];

function nameOf(deadline: Deadline, words: Words, language: Language): string {
  switch (deadline.kind) {
    case 'figures': {
      const { grain, periods } = deadline;
      const [first, last] = [periods[0], periods.at(-1)].map(
        (period) => period && periodLabel(period, language),
      );
      const all = first === last ? (first ?? '') : fill(words.periods, { first, last });
      return fill(words.figures[grain], { periods: all });
    }
    case 'review': {
      const { period } = deadline;
      return fill(words.review[period.grain], { period: periodLabel(period, language) });
    }
    case 'actions':
      return fill(words.actions, { count: deadline.actions.length });
    case 'kpi-reviews':
      return fill(words.kpiReviews, { count: deadline.kpis.length });
    case 'kpi-system':
      return words.kpiSystem;
  }
}

function aboutOf(deadline: Deadline, words: Words, language: Language): string | undefined {
  switch (deadline.kind) {
    case 'figures': {
      const { kpis, total } = deadline;
      const names = listed(
        kpis.map(({ name }) => name),
        words,
      );
      // While nothing is there yet, nothing is missing that somebody forgot.
      if (kpis.length === total && deadline.daysLate === 0)
        return fill(words.allMissing, { total });
      return fill(words.missing, { missing: kpis.length, total, names });
    }
    case 'review':
      return undefined;
    case 'actions':
      return listed(
        deadline.actions.map(({ action }) => action),
        words,
      );
    case 'kpi-reviews':
      return listed(
        deadline.kpis.map(({ name }) => name),
        words,
      );
    case 'kpi-system': {
      const { months, last } = deadline;
      return last === undefined
        ? fill(words.never, { months })
        : fill(words.every, { months, last: dateText(last, language) });
    }
  }
}

function listed(names: readonly string[], words: Words): string {
  const first = names.slice(0, MOST_NAMED).join(', ');
  const count = names.length - MOST_NAMED;
  return count > 0 ? fill(words.names, { names: first, count }) : first;
}

function whenOf(
  { due, daysLate }: Deadline,
  on: CalendarDate,
  words: Words,
  language: Language,
): string {
  const date = dateText(due, language);
  if (daysLate > 0) return fill(words.late, { date, days: daysLate });
  const days = (dayOf(due) ?? 0) - (dayOf(on) ?? 0);
  return days === 0 ? words.today : fill(words.ahead, { date, days });
}
