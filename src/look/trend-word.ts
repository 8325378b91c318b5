import type { Trend } from '../scorecard/rules/trend';
import type { Language } from '../strings/dictionary';
import { trend as english } from '../strings/en/trend';
import { trend as vietnamese } from '../strings/vi/trend';

const WORDS = { en: english, vi: vietnamese };

/** Better, Same or Worse in a language. */
export function trendWord(trend: Trend, language: Language): string {
  return WORDS[language][trend];
}
