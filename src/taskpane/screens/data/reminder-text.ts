import { dateText } from '../../../look/date-text';
import { periodLabel } from '../../../look/period-label';
import type { WaitingFor } from '../../../scorecard/entry/waiting';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import type { Period } from '../../../scorecard/periods/period';
import type { Dictionary, Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

interface About {
  readonly period: Period;
  readonly due: CalendarDate;
  readonly texts: Dictionary['pane']['data'];
  readonly language: Language;
}

/** A text to be sent to somebody whose figures are missing: which, and by when. */
export function reminderText(
  { owner, entries }: WaitingFor,
  { period, due, texts, language }: About,
): string {
  const names = new Map(entries.map(({ kpi }) => [kpi.id, kpi]));
  const lines = Array.from(names.values(), ({ name, measureUnit: unit }) =>
    unit ? fill(texts.reminderUnit, { name, unit }) : fill(texts.reminderLine, { name }),
  );
  return [
    fill(texts.reminder, {
      owner: owner ?? texts.noOwner,
      period: periodLabel(period, language),
    }),
    ...lines,
    fill(texts.reminderEnd, { date: dateText(due, language) }),
  ].join('\n');
}
