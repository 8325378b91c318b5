import type { Language } from '../strings/dictionary';

/** What stands between the digits of a number. In Excel they come from its culture, not from our language. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const USUAL: Readonly<Record<Language, Separators>> = {
  en: { decimal: '.', group: ',' },
  vi: { decimal: ',', group: '.' },
};

/** The separators that go with a language where nothing else is known. */
export function separatorsOf(language: Language): Separators {
  return USUAL[language];
}
