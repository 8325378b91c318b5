import { DIRECTION_WORDS } from '../../../src/tables/words/direction';
import { GRAIN_WORDS } from '../../../src/tables/words/grain';
import * as kpi from '../../../src/tables/words/kpi';
import * as records from '../../../src/tables/words/records';
import * as setup from '../../../src/tables/words/setup';
import { COLOUR_WORDS, STATUS_WORDS } from '../../../src/tables/words/status';
import { wordsOf, type Vocabulary } from '../../../src/tables/words/vocabulary';
import { wordKey } from '../../../src/tables/words/word-key';

const ALL: [string, Vocabulary<string>][] = Object.entries({
  DIRECTION_WORDS,
  GRAIN_WORDS,
  COLOUR_WORDS,
  STATUS_WORDS,
  ...kpi,
  ...records,
  ...setup,
});

describe('the words of a choice', () => {
  it.each(ALL)('%s: no word means two things', (_, vocabulary) => {
    const meanings = new Map<string, string>();
    for (const word of wordsOf(vocabulary)) {
      for (const text of [word, ...(vocabulary[word] ?? [])]) {
        const other = meanings.get(wordKey(text)) ?? word;
        expect([text, other]).toEqual([text, word]);
        meanings.set(wordKey(text), word);
      }
    }
  });
});

describe('the key of a word', () => {
  it.each([
    ['  Half-Year ', 'half year'],
    ['Càng  cao', 'cang cao'],
    ['Đỏ', 'do'],
    ['−1', '-1'],
    ['-1', '-1'],
  ])('of %p is %p', (text, key) => {
    expect(wordKey(text)).toBe(key);
  });
});
