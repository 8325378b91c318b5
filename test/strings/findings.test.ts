import { EVIDENCE_KINDS } from '../../src/scorecard/health/evidence';
import { FINDING_KINDS } from '../../src/scorecard/health/finding-kinds';
import { FIX_KINDS } from '../../src/scorecard/health/fix-kind';
import { RULE_SEVERITIES } from '../../src/scorecard/health/rule-codes';
import { findings as english } from '../../src/strings/en/findings';
import { findings as vietnamese } from '../../src/strings/vi/findings';
import { TABLE_RULES } from '../../src/tables/problem-code';
import { FORMULA_RULES } from '../../src/xlsx/formula-findings';

/** Rules and fixes about cells, which the tables and formulas find. */
const RULES_OF_CELLS = [...TABLE_RULES, ...FORMULA_RULES];
const FIXES_OF_CELLS = ['showCell', 'insertGuard'];

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();
const placesIn = (sentence: string) =>
  sorted([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));

describe.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('the words of the health check in %s', (_, words) => {
  it('name every rule, and no other', () => {
    expect(sorted(Object.keys(words.titles))).toEqual(
      sorted([...Object.keys(RULE_SEVERITIES), ...RULES_OF_CELLS]),
    );
  });

  it('have a sentence for every kind of finding, and no other', () => {
    expect(sorted(Object.keys(words.sentences))).toEqual(sorted(Object.keys(FINDING_KINDS)));
  });

  it('have a verb for every fix, and no other', () => {
    expect(sorted(Object.keys(words.fixes))).toEqual(sorted([...FIX_KINDS, ...FIXES_OF_CELLS]));
  });

  it('have a sentence for every kind of evidence, and no other', () => {
    expect(sorted(Object.keys(words.evidence))).toEqual(sorted(Object.keys(EVIDENCE_KINDS)));
  });

  it.each(Object.entries(words.sentences))(
    'fill the sentence %s from its data',
    (kind, sentence) => {
      const shape = FINDING_KINDS[kind as keyof typeof FINDING_KINDS];
      const data: readonly string[] = shape.data;
      expect(placesIn(sentence).filter((place) => !data.includes(place))).toEqual([]);
    },
  );

  it.each(Object.entries(words.evidence))(
    'fill the evidence %s from its data',
    (kind, sentence) => {
      const data: readonly string[] = EVIDENCE_KINDS[kind as keyof typeof EVIDENCE_KINDS];
      expect(placesIn(sentence)).toEqual(sorted(data));
    },
  );

  it.each(Object.values(words.sentences))('say what to do: %s', (sentence) => {
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/please|vui lòng|!/i);
  });
});

describe('both languages', () => {
  it.each(Object.keys(english.sentences))('use the same places in %s', (key) => {
    const kind = key as keyof typeof english.sentences;
    expect(placesIn(vietnamese.sentences[kind])).toEqual(placesIn(english.sentences[kind]));
  });
});

describe('every fix', () => {
  it('is offered by a kind of finding', () => {
    const offered = Object.values(FINDING_KINDS).flatMap((shape) =>
      'fix' in shape ? [shape.fix] : [],
    );
    expect(sorted(offered)).toEqual(sorted(FIX_KINDS));
  });
});
