import type { Dictionary } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import type { ImportProblem } from './import-problem';

/** What is wrong or odd in a sheet that is imported, where, and what to do. */
export function importProblemSentence(
  { code, place, data }: ImportProblem,
  { problems }: Dictionary['imports'],
): string {
  return fill(problems[code], { ...place, ...data });
}
