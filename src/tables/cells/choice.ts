import { Fault } from '../fault';
import { wordFinder, wordsOf, type Vocabulary } from '../words/vocabulary';
import { readText } from './text';
import type { CellType } from './cell-type';

/** One of a few words, found in any case and by its synonyms; written as the model's word. */
export function choice<Word extends string>(vocabulary: Vocabulary<Word>): CellType<Word> {
  const find = wordFinder(vocabulary);
  const words = wordsOf(vocabulary);
  const width = Math.max(9, ...words.map((word) => word.length + 2));
  return {
    read: (cell) => {
      const value = readText(cell);
      if (value === undefined) return undefined;
      return find(value) ?? Fault.of('unknown-choice', { value, choices: words.join(', ') });
    },
    write: (value) => value,
    width,
    validation: { kind: 'words', words },
  };
}
