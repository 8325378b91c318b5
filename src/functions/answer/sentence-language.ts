import type { Language } from '../../strings/dictionary';
import { functions as english } from '../../strings/en/functions';
import type { SentenceKey } from '../arguments/failure';

/** Sentences of one language: those of every function, and in the part for BSC.SCORECARD also its own. */
export interface Sentences extends Readonly<Partial<Record<SentenceKey, string>>> {
  readonly language: Language;
}

const ENGLISH: Sentences = { language: 'en', ...english };

let current = ENGLISH;

/** The sentences of errors in the language of Excel. Results themselves are the same in every language. */
export function sentences(): Sentences {
  return current;
}

/** One sentence; the key itself where a part has not the sentence of another, which would be a fault of ours. */
export function sentence(key: SentenceKey): string {
  return current[key] ?? key;
}

/** Explains errors with these sentences from now on: a part fetched later has its own copy of this file. */
export function explainWith(given: Sentences): void {
  current = given;
}

/** Explains errors in a display language such as vi-VN from now on; fetched when needed, so that functions.js stays small. */
export async function explainErrorsIn(displayLanguage: string): Promise<void> {
  if (!displayLanguage.toLowerCase().startsWith('vi')) current = ENGLISH;
  else current = { language: 'vi', ...(await import('../../strings/vi/functions')).functions };
}
