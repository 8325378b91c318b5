import type { Dictionary } from '../strings/dictionary';
import { fileMessage } from '../xlsx/file-message';
import type { FileProblem } from '../xlsx/file-problem';
import { failureSentence, isFailure, type Failure } from './failure';

/** The sentence of what kept a file from being written. */
export function writingProblem(problem: Failure | FileProblem, texts: Dictionary): string {
  return isFailure(problem) ? failureSentence(problem, texts.cli) : fileMessage(problem, texts);
}
