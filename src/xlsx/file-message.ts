import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import type { FileProblem } from './file-problem';

/** The sentence of a file problem: what, where, what to do. */
export function fileMessage(problem: FileProblem, texts: Dictionary): string {
  return fill(texts.files[problem.code], { ...problem.place, ...problem.data });
}
