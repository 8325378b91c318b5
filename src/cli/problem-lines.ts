import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import type { TableProblem } from '../tables/read/problem-at';
import { problemLine, type ProblemLine } from './problem-line';

/** The problems of the tables with their sentences. */
export function problemLines(problems: readonly TableProblem[], texts: Dictionary): ProblemLine[] {
  return problems.map(({ code, place, data }) =>
    problemLine(code, place, fill(texts.problems[code], { ...place, ...data })),
  );
}
