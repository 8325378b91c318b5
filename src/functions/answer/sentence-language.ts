import { functions as english } from '../../strings/en/functions';
import type { SentenceKey } from '../arguments/failure';

export type Sentences = Readonly<Record<SentenceKey, string>>;

let current: Sentences = english;

/** The sentences of errors in the language of Excel. Results themselves are the same in every language. */
export function sentences(): Sentences {
  return current;
}

/** Explains errors with these sentences from now on: a part fetched later has its own copy of this file. */
export function explainWith(given: Sentences): void {
  current = given;
}

/** Explains errors in a display language such as vi-VN from now on; fetched when needed, so that functions.js stays small. */
export async function explainErrorsIn(displayLanguage: string): Promise<void> {
  if (!displayLanguage.toLowerCase().startsWith('vi')) current = english;
  else current = (await import('../../strings/vi/functions')).functions;
}
