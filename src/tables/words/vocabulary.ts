import { wordKey } from './word-key';

/** The model's words, each with other words that mean the same, in English and Vietnamese. */
export type Vocabulary<Word extends string> = Readonly<Record<Word, readonly string[]>>;

/** Finds the model's word for a text in any case, or undefined. */
export type WordFinder<Word extends string> = (text: string) => Word | undefined;

export function wordFinder<Word extends string>(vocabulary: Vocabulary<Word>): WordFinder<Word> {
  const words = new Map<string, Word>();
  for (const word of wordsOf(vocabulary)) {
    for (const text of [word, ...vocabulary[word]]) words.set(wordKey(text), word);
  }
  return (text) => words.get(wordKey(text));
}

/** The model's words in the order of their declaration. */
export function wordsOf<Word extends string>(vocabulary: Vocabulary<Word>): Word[] {
  return Object.keys(vocabulary) as Word[];
}
