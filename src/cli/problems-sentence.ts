import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

/** How many problems the tables have, and where to see them. */
export function problemsSentence(count: number, file: string, texts: Dictionary): string {
  const text = count === 1 ? texts.cli.oneProblemFound : texts.cli.problemsFound;
  return fill(text, { count, file });
}
