import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { compose } from '../../src/review/compose';
import type { ReviewOptions } from '../../src/review/subject/review-options';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import { monthPeriod, quarterPeriod } from '../../src/scorecard/periods/period';
import { evaluableScorecard } from '../arbitraries/evaluable-scorecard';
import { EDGE_CASES } from './sheets/scorecard/edge-cases';
import { faultsIn } from './faults';
import { buildScorecard } from '../scorecard/build-scorecard';
import { sampleWith } from './sample-with';
import { shown } from './shown';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);
const BOOK = compose(SAMPLE, OCTOBER);

function tabs(options?: ReviewOptions): string[] {
  return compose(SAMPLE, OCTOBER, options).sheets.map(({ name }) => name);
}

function unitOf(id: string) {
  const unit = SAMPLE.units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`There is no unit ${id}.`);
  return unit;
}

describe('a review', () => {
  it('has its sheets in the order of the design', () => {
    expect(BOOK.sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Scorecard',
      'Financial',
      'Customer',
      'Internal processes',
      'Learning & growth',
      'Off-track',
      'Actions',
      'Initiatives',
      'Units',
      'Strategy map',
      'Cascade',
      'KPI review',
      'Method',
      'Workings',
      'Data',
    ]);
  });

  it('gives names to the cells that readers and formulas look for', () => {
    expect([...BOOK.names.keys()].sort()).toEqual(
      expect.arrayContaining([
        'BSC_ActionsCarried',
        'BSC_AmberFrom',
        'BSC_AsOf',
        'BSC_Cap',
        'BSC_Flat',
        'BSC_Floor',
        'BSC_GreenFrom',
        'BSC_MinimumCoverage',
        'BSC_OffTrack',
        'BSC_Owners',
        'BSC_Score',
        'BSC_ScorePrev',
        'BSC_Scorecard',
        'BSC_Signs',
        'BSC_Status',
      ]),
    );
  });

  it('says what it is, whose and of when', () => {
    const { properties, language } = BOOK;
    expect(language).toBe('en');
    expect(properties.title).toBe(`Monthly review Oct 2026 – ${SAMPLE.setup.company ?? ''}`);
    expect(properties.keywords).toContain('2026-10');
    expect(properties.manager).toBe(unitOf('CO').head);
    expect(Object.fromEntries(properties.custom)).toMatchObject({
      BSC_Period: '2026-10',
      BSC_Company: SAMPLE.setup.company,
      BSC_GeneratedBy: 'BSC for Excel',
    });
  });

  it('is the same book at every call', () => {
    // Jest's own comparison takes seconds for a whole book.
    expect(isDeepStrictEqual(compose(sampleScorecard(), OCTOBER), BOOK)).toBe(true);
  });
});

describe('what a review refers to', () => {
  it('is there: sheets, names, links and drawn figures of the sample', () => {
    expect(faultsIn(BOOK)).toEqual([]);
  });

  it('is there in a quarter, in Vietnamese, with a prefix and for one unit', () => {
    expect(faultsIn(compose(SAMPLE, quarterPeriod(2026, 3)))).toEqual([]);
    expect(faultsIn(compose(sampleWith({ language: 'vi' }), OCTOBER))).toEqual([]);
    expect(faultsIn(compose(SAMPLE, OCTOBER, { sheetPrefix: '2026-10 ' }))).toEqual([]);
    expect(faultsIn(compose(SAMPLE, OCTOBER, { unit: unitOf('SC') }))).toEqual([]);
  });

  it('is there without anything, and with everything unusual', () => {
    const unusual = buildScorecard({ kpis: EDGE_CASES });
    expect(faultsIn(compose(EMPTY_SCORECARD, OCTOBER))).toEqual([]);
    expect(faultsIn(compose(unusual, monthPeriod(2026, 2)))).toEqual([]);
    expect(faultsIn(compose(unusual, monthPeriod(2026, 1)))).toEqual([]);
  });

  it('is there for any scorecard', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        expect(faultsIn(compose(scorecard, period))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 5) },
    );
  });
});

describe('the review of a unit', () => {
  const book = compose(SAMPLE, OCTOBER, { unit: unitOf('SC') });

  it('names company and unit, and has the score that the unit has in the whole', () => {
    expect(book.properties.title).toContain(`${SAMPLE.setup.company ?? ''} · ${unitOf('SC').name}`);
    const scorecard = book.sheets.find(({ name }) => name === 'Scorecard');
    expect(scorecard && shown(scorecard, 8, 3)).toBe(unitOf('SC').name);
  });

  it('is that of the company for the unit at the top', () => {
    const top = compose(SAMPLE, OCTOBER, { unit: unitOf('CO') });
    expect(isDeepStrictEqual(top, BOOK)).toBe(true);
  });
});

describe('a draft of a review', () => {
  it('says so on the second line of every sheet and on every page, which a final one does not', () => {
    const lines = (isDraft: boolean) =>
      compose(SAMPLE, OCTOBER, { isDraft }).sheets.map((sheet) => [
        String(shown(sheet, 3, 2)).startsWith('DRAFT | '),
        sheet.page.header.right.startsWith('DRAFT | '),
      ]);
    expect(lines(true)).toEqual(BOOK.sheets.map(() => [true, true]));
    expect(lines(false)).toEqual(BOOK.sheets.map(() => [false, false]));
  });
});

describe('a review beside another one', () => {
  it('has its prefix before the name of every sheet', () => {
    const names = tabs({ sheetPrefix: '2026-10 ' });
    expect(names[0]).toBe('2026-10 Summary');
    expect(names.every((name) => name.startsWith('2026-10 '))).toBe(true);
    expect(names).toHaveLength(tabs().length);
  });

  it('calls its sheets by their own names wherever people read them', () => {
    const book = compose(SAMPLE, OCTOBER, { sheetPrefix: '2026-10 ' });
    const texts = book.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (typeof content === 'string' ? [content] : [])),
    );
    // The list of what was built says them as they are.
    const named = texts.filter((text) => text.includes('2026-10 '));
    expect(named).toEqual(book.sheets.map(({ name }) => name));
    expect(texts).toContain('◄ Summary');
  });
});
