import type { Evaluation } from '../scorecard/evaluation/evaluation';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Dictionary, Language } from '../strings/dictionary';

/** What a printed line needs beside its own figures. */
export interface Printing {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly texts: Dictionary;
  readonly language: Language;
}
