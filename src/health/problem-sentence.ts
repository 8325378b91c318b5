import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import type { TableProblem } from '../tables/read/problem-at';

/** What is wrong in a table, where, and what to do. */
export function problemSentence({ code, place, data }: TableProblem, texts: Dictionary): string {
  return fill(texts.problems[code], { ...place, ...data });
}
