import { isoWeekNumber } from '../scorecard/periods/iso-week';
import type { Period } from '../scorecard/periods/period';
import type { Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { calendarWords, monthName } from './calendar-words';

const PARTS_OF_YEAR = { Quarter: 4, 'Half-year': 2, Year: 1 };

/** A period as people write it: Oct 2026, Q3 2026, H1 2026, FY 2026, Week 41 2026. Quarters and longer are fiscal. */
export function periodLabel(period: Period, language: Language): string {
  const { grain, ordinal } = period;
  const template = calendarWords(language)[grain];
  if (grain === 'Week') {
    const { year, week } = isoWeekNumber(period);
    return fill(template, { number: week, year });
  }
  if (grain === 'Month') {
    const month = monthName((ordinal % 12) + 1, language);
    return fill(template, { month, year: Math.floor(ordinal / 12) });
  }
  const parts = PARTS_OF_YEAR[grain];
  return fill(template, { number: (ordinal % parts) + 1, year: Math.floor(ordinal / parts) });
}
