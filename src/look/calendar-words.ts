import type { Language } from '../strings/dictionary';
import { calendar as english } from '../strings/en/calendar';
import { calendar as vietnamese } from '../strings/vi/calendar';

const WORDS = { en: english, vi: vietnamese };

export function calendarWords(language: Language): typeof vietnamese {
  return WORDS[language];
}

/** The month (1–12) as it stands in a date: Oct in English, 10 in Vietnamese. */
export function monthName(month: number, language: Language): string {
  return WORDS[language].months.split(' ')[month - 1] ?? '';
}
