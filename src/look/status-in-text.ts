import type { StatusWords } from '../scorecard/model/setup';
import type { Status } from '../scorecard/model/status';
import type { Language } from '../strings/dictionary';
import { statusWord } from './status-word';

/** A status inside a sentence: green, amber, red or, as Setup says, on track, watch, off track. */
export function statusInText(status: Status, language: Language, words?: StatusWords): string {
  return statusWord(status, language, words).toLowerCase();
}
