import { plainWords } from '../../library/plain-words';

/** Chinese has no spaces between words: there a phrase counts wherever it stands. */
const IDEOGRAPH = /\p{Script=Han}/u;

const remembered = new Map<string, string>();
/** The names of a long list all have to fit: they are compared several times. */
const MOST_REMEMBERED = 250_000;
/** Words with one space between, the first of more than a letter, are what they are. */
const IS_KEY = /^[a-z0-9]{2,}(?: [a-z0-9]+)*$/;

/** The form in which headings are compared: lower case without accents, words with one space between. */
export function headingKey(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const key = readKey(text);
  remembered.set(text, key);
  return key;
}

function readKey(text: string): string {
  const plain = plainWords(text);
  if (IS_KEY.test(plain)) return plain;
  return spelled(plain)
    .replace(/[^\p{L}\p{N}%+\-#&/]+/gu, ' ')
    .replace(/\s*[-/]\s*/g, (mark) => (mark.includes('/') ? '/' : ' '))
    .trim();
}

/** "K E Y  P E R F" is KEY PERF: letters with single spaces between, words with more. */
function spelled(text: string): string {
  const isSpaced = /^\p{L}(?: \p{L}){2,}(?:\s{2,}\p{L}(?: \p{L})*)*$/u.test(text.trim());
  if (!isSpaced) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/** A phrase that was found in a text. */
export interface PhraseFound<Meaning> {
  readonly meaning: Meaning;
  /** In the form of `headingKey`. */
  readonly phrase: string;
  /** The text says nothing else. */
  readonly isWhole: boolean;
}

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly phrase: string;
  readonly order: number;
}

/** Phrases with a bar between them, in as many lines as they need. */
export function listed(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}

/** Phrases of many languages with what they mean; a phrase may mean several things. */
export class Phrases<Meaning> {
  private readonly byFirst = new Map<string, Phrase<Meaning>[]>();
  private readonly ideographs: Phrase<Meaning>[] = [];

  constructor(entries: Iterable<readonly [meaning: Meaning, phrases: readonly string[]]>) {
    let order = 0;
    for (const [meaning, phrases] of entries) {
      for (const text of phrases) this.add({ meaning, phrase: headingKey(text), order: order++ });
    }
  }

  /** All that a text (as `headingKey` gives it) says, the longest phrase first; shorter ones inside longer ones are left out. */
  in(key: string): readonly PhraseFound<Meaning>[] {
    if (key === '') return [];
    const found: { from: number; phrase: Phrase<Meaning> }[] = [];
    for (const phrase of IDEOGRAPH.test(key) ? this.ideographs : []) {
      const from = key.indexOf(phrase.phrase);
      if (from >= 0) found.push({ from, phrase });
    }
    for (const { word, from } of wordsIn(key)) {
      for (const phrase of this.byFirst.get(word) ?? []) {
        if (standsAt(key, phrase.phrase, from)) found.push({ from, phrase });
      }
    }
    return withoutInner(found).map(({ phrase: { meaning, phrase } }) => ({
      meaning,
      phrase,
      isWhole: phrase === key,
    }));
  }

  private add(phrase: Phrase<Meaning>): void {
    if (IDEOGRAPH.test(phrase.phrase)) {
      this.ideographs.push(phrase);
      return;
    }
    const first = wordsIn(phrase.phrase)[0]?.word ?? phrase.phrase;
    const known = this.byFirst.get(first);
    if (known) known.push(phrase);
    else this.byFirst.set(first, [phrase]);
  }
}

/** Spaces and slashes stand between words. */
function wordsIn(key: string): { word: string; from: number }[] {
  const words: { word: string; from: number }[] = [];
  let from = 0;
  for (let at = 0; at <= key.length; at++) {
    const letter = key[at];
    if (letter !== undefined && letter !== ' ' && letter !== '/') continue;
    if (at > from) words.push({ word: key.slice(from, at), from });
    from = at + 1;
  }
  return words;
}

function standsAt(key: string, phrase: string, from: number): boolean {
  if (!key.startsWith(phrase, from)) return false;
  const after = key[from + phrase.length];
  return after === undefined || after === ' ' || after === '/';
}

function withoutInner<Found extends { from: number; phrase: { phrase: string; order: number } }>(
  found: readonly Found[],
): readonly Found[] {
  const longest = [...found].sort(
    (a, b) => b.phrase.phrase.length - a.phrase.phrase.length || a.phrase.order - b.phrase.order,
  );
  const kept: Found[] = [];
  for (const each of longest) {
    const end = each.from + each.phrase.phrase.length;
    const isInner = kept.some(
      (other) =>
        other.phrase.phrase !== each.phrase.phrase &&
        each.from < other.from + other.phrase.phrase.length &&
        other.from < end,
    );
    if (!isInner) kept.push(each);
  }
  return kept;
}
