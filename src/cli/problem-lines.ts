import type { Dictionary } from '../strings/dictionary';
import type { TableProblem } from '../tables/read/problem-at';
import { problemLine, type ProblemLine } from './problem-line';
import { problemSentence } from '../health/problem-sentence';

/** The problems of the tables with their sentences. */
export function problemLines(problems: readonly TableProblem[], texts: Dictionary): ProblemLine[] {
  return problems.map((problem) =>
    problemLine(problem.code, problem.place, problemSentence(problem, texts)),
  );
}
