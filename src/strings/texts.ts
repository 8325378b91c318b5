import type { Dictionary, Language } from './dictionary';
import { en } from './en';
import { vi } from './vi';

const DICTIONARIES: Record<Language, Dictionary> = { en, vi };

/** All texts of one language. */
export function textsIn(language: Language): Dictionary {
  return DICTIONARIES[language];
}
