import type { Dictionary } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import { placeText } from './answer-texts';
import type { ReadProblem } from './read-problem';

/** What could not be read or taken as it stands, where, and what to do. */
export function readProblemSentence(
  { code, sheet, row, column, data }: ReadProblem,
  words: Dictionary['collect'],
): string {
  const isCell = row !== undefined && column !== undefined;
  const place = isCell ? placeText({ sheet, row, column }) : sheet;
  return fill(words.problems[code], { ...data, sheet, row: row ?? '', place });
}
