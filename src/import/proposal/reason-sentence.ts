import type { Dictionary } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import type { Reason } from './reason';

/** What a reason is about, of which it has one at most. */
const ABOUT = ['word', 'section', 'title', 'sheet', 'name', 'unit', 'text'] as const;

/** Why something was guessed, as a sentence: The heading says so: “Actual”. */
export function reasonSentence(
  { code, data = {} }: Reason,
  { reasons }: Dictionary['imports'],
): string {
  const about = ABOUT.map((name) => data[name]).find((each) => each !== undefined && each !== '');
  const phrase = fill(reasons[code], data);
  return about === undefined ? `${phrase}.` : `${phrase}: “${about}”.`;
}
