import { isoWeekNumber } from '../scorecard/periods/iso-week';
import type { Period } from '../scorecard/periods/period';
import type { Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { calendarWords, monthName } from './calendar-words';

/** A period as people write it: Oct 2026, Q3 2026, H1 2026, FY 2026, Week 41 2026. Quarters and longer are fiscal. */
export function periodLabel({ grain, ordinal }: Period, language: Language): string {
  const words = calendarWords(language);
  const yearOf = (periodsInYear: number) => Math.floor(ordinal / periodsInYear);
  switch (grain) {
    case 'Week': {
      const { year, week } = isoWeekNumber({ grain, ordinal });
      return fill(words.Week, { number: week, year });
    }
    case 'Month':
      return fill(words.Month, {
        month: monthName((ordinal % 12) + 1, language),
        year: yearOf(12),
      });
    case 'Quarter':
      return fill(words.Quarter, { number: (ordinal % 4) + 1, year: yearOf(4) });
    case 'Half-year':
      return fill(ordinal % 2 === 0 ? words.firstHalf : words.secondHalf, { year: yearOf(2) });
    case 'Year':
      return fill(words.Year, { year: ordinal });
  }
}
