import { compose } from '../../../src/review/compose';
import type { ReviewBook } from '../../../src/review/book/review-book';
import type { Unit } from '../../../src/scorecard/model/unit';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import {
  buildScorecard,
  months,
  periodOf,
  type KpiRows,
  type SmallScorecard,
} from '../../scorecard/build-scorecard';
import { shown } from '../../review/shown';
import { sdkErrors } from '../sdk-validator';
import { writtenBytes } from './written-parts';

const MESSAGE = { row: 2, column: 2 };

function reviewOf(small: SmallScorecard): ReviewBook {
  return compose(buildScorecard(small), periodOf('2026-02'));
}

/** K1, K2 … with actuals of January and February against 100, dealt out to the objectives in turn. */
function kpis(count: number, more: (at: number) => Partial<KpiRows> = () => ({})): KpiRows[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `K${index + 1}`,
    target: 100,
    data: months(2026, [90 + (index % 21), 110 - (index % 31)]),
    ...more(index),
  }));
}

/** So many perspectives, each with one objective. */
function perspectives(count: number): Pick<SmallScorecard, 'perspectives' | 'objectives'> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    perspectives: numbers.map((at) => ({ id: `P${at}`, name: `Perspective / ${at}` })),
    objectives: numbers.map((at) => ({ id: `O${at}`, perspective: `P${at}` })),
  };
}

/** A company of so many units, each with its own objective. */
function units(count: number): SmallScorecard {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const below = numbers.map((at): Unit => ({ id: `U${at}`, name: `Unit ${at}`, parent: 'CO' }));
  return {
    units: [{ id: 'CO', name: 'Company' }, ...below],
    objectives: [
      { id: 'O', unit: 'CO' },
      ...numbers.map((at) => ({ id: `O${at}`, unit: `U${at}`, parent: 'O' })),
    ],
    kpis: kpis(2 * count + 1, (at) => ({
      objective: at === 0 ? 'O' : `O${(at - 1) % count}`,
      name: at === 0 ? 'Revenue' : `Revenue ${at % 2}`,
    })),
  };
}

/** So many KPIs in four perspectives, with one month each. */
function large(count: number): SmallScorecard {
  const some = (at: number): Partial<KpiRows> => ({
    objective: `O${at % 4}`,
    data: { '2026-02': 80 + (at % 31) },
  });
  return { ...perspectives(4), kpis: kpis(count, some) };
}

/** 255 characters: words, one endless word, quotes, a formula, an emoji and a character from right to left. */
const LONG = `=1+1 "It's" & <long> 😀 \u05d0 ${'many words '.repeat(10)}${'x'.repeat(120)}`.slice(
  0,
  255,
);

/** As many characters as a cell can hold. */
const LONGEST = 'words '.repeat(5_462).slice(0, 32_767);

const CASES: Readonly<Record<string, SmallScorecard>> = {
  'no KPI': { kpis: [] },
  'nothing at all': { kpis: [], perspectives: [], objectives: [] },
  'one KPI': { kpis: kpis(1) },
  'a first month': { kpis: kpis(5, () => ({ data: { '2026-02': 95 } })) },
  'no figure': { kpis: kpis(5, () => ({ data: {} })) },
  '31 KPIs': { kpis: kpis(31), ...perspectives(3) },
  '150 KPIs': { ...perspectives(4), kpis: kpis(150, (at) => ({ objective: `O${at % 4}` })) },
  '8 perspectives': { ...perspectives(8), kpis: kpis(16, (at) => ({ objective: `O${at % 8}` })) },
  '301 KPIs': large(301),
  '126 perspectives': {
    ...perspectives(126),
    kpis: kpis(126, (at) => ({ objective: `O${at}` })),
  },
  'nothing off track': { kpis: kpis(12, () => ({ data: months(2026, [100, 105]) })) },
  '40 off track': { kpis: kpis(40, () => ({ data: months(2026, [100, 50]) })) },
  'the worst of all': { setup: { rollUp: 'Worst' }, kpis: kpis(6) },
  'targets of 0 and below': {
    kpis: kpis(6, (at) => ({ target: [0, -50][at % 2], data: months(2026, [-40, 0]) })),
  },
  '12 units': units(12),
  'long names': {
    setup: { company: LONG, scorecard: LONG, statusWords: 'On track Watch Off track' },
    perspectives: [{ id: 'P', name: LONG }],
    objectives: [{ id: 'O', name: LONG }],
    kpis: kpis(9, () => ({ name: LONG, owner: LONG, measureUnit: LONG, description: LONG })),
  },
  'names as long as cells can be': {
    setup: { company: LONGEST, scorecard: LONGEST },
    perspectives: [{ id: 'P', name: LONGEST, question: LONGEST }],
    objectives: [{ id: 'O', name: LONGEST, owner: LONGEST }],
    kpis: kpis(2, () => ({ name: LONGEST, owner: LONGEST, definition: LONGEST })),
  },
  Vietnamese: {
    setup: { company: 'Công ty Bến Tre', language: 'vi' },
    kpis: kpis(9, () => ({ name: 'Tỷ lệ giao hàng đúng hạn' })),
  },
};

/** What a program says of what is not there, or of a place in a sentence that nothing was put into. */
const SLIPS = /undefined|\bNaN\b|Infinity|\[object|\{\w+\}/;

function slipsIn({ sheets }: ReviewBook): unknown[] {
  return sheets
    .flatMap(({ cells }) => cells)
    .map(({ content }) => (typeof content === 'object' ? content.result : content))
    .filter((value) => value !== undefined && SLIPS.test(String(value)));
}

describe.each(Object.entries(CASES))('a review of %s', (_, small) => {
  it('is a file without a finding that shows no slip of the program', async () => {
    const book = reviewOf(small);
    expect(slipsIn(book)).toEqual([]);
    expect(checkPackage(await writtenBytes(book))).toEqual([]);
  });
});

describe.each([
  ['nothing at all', 'Office2016'],
  ['long names', 'Microsoft365'],
] as const)('the review of %s', (name, version) => {
  it(`has no error for the Open XML SDK (${version})`, async () => {
    const small = CASES[name];
    expect(small && (await sdkErrors(await writtenBytes(reviewOf(small)), version))).toEqual([]);
  });
});

it.each([
  ['nothing at all', 'No KPIs yet'],
  ['a first month', 'in the first review'],
  ['no figure', 'No score'],
  ['the worst of all', 'is the lowest'],
  ['Vietnamese', 'Điểm'],
] as const)('begins the review of %s with “%s”', (name, words) => {
  const [summary] = reviewOf(CASES[name] ?? { kpis: [] }).sheets;
  expect(summary && shown(summary, MESSAGE.row, MESSAGE.column)).toContain(words);
});

it('draws no cards for KPIs of a large scorecard that need no look, and no small columns beside 1,000 KPIs', () => {
  const { sheets } = reviewOf(large(1_000));
  // The Summary's bridge, and four sheets of cards.
  expect(sheets.map(({ charts }) => charts.length).filter(Boolean)).toEqual([1, 24, 24, 24, 24]);
  expect(sheets.flatMap(({ sparklines }) => sparklines)).toEqual([]);
});
