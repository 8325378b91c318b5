import { columnNumber, parseRangeAddress } from '../../src/tables/cell-range';
import { BLIND_BOOKS } from './corpus/blind';
import { FRESH_BOOKS } from './corpus/fresh';
import { expectedKpis, firstClaim, linesOf } from './corpus/expected-kpis';
import { LANGUAGES, TRAPS, type MessyBook } from './corpus/messy-book';
import { SEEN_BOOKS } from './corpus/seen';
import type { KpiTruth, RegionTruth } from './corpus/truth';
import { cellsOf, writeBook } from './corpus/write-book';
import { atAnotherTime } from '../xlsx/at-another-time';

const BOOKS: readonly MessyBook[] = [...SEEN_BOOKS, ...BLIND_BOOKS, ...FRESH_BOOKS];

/** The texts of a sheet by row and column, counted from 1. */
function textsOf(book: MessyBook, name: string): (row: number, column: number) => string {
  const sheet = book.sheets.find((one) => one.name === name);
  const texts = new Map(
    (sheet === undefined ? [] : cellsOf(sheet)).map(({ row, column, value }) => [
      `${row + 1},${column + 1}`,
      typeof value === 'object' ? value.error : String(value),
    ]),
  );
  return (row, column) => texts.get(`${row},${column}`) ?? '';
}

function linesWith({ columns }: RegionTruth, claim: string): string[] {
  return Object.keys(columns).filter((line) => firstClaim(columns[line] ?? 'ignore') === claim);
}

/** What stands where the truth says that the KPI stands; one label may be meant for several rows. */
function labelsOf(book: MessyBook, region: RegionTruth, kpi: KpiTruth): string {
  const textAt = textsOf(book, region.sheet);
  const line = linesWith(region, 'kpi')[0] ?? '';
  return linesOf(kpi)
    .map((place) =>
      region.orientation === 'rows'
        ? textAt(Number(place), columnNumber(line) + 1)
        : textAt(Number(line), columnNumber(String(place)) + 1),
    )
    .join('\n');
}

describe.each(BOOKS.map((book) => [book.name, book] as const))('%s', (_, book) => {
  it('has its KPIs where the truth says', () => {
    for (const region of book.truth.regions) {
      for (const kpi of region.kpis) {
        expect([kpi.at, labelsOf(book, region, kpi)]).toEqual([
          kpi.at,
          expect.stringContaining(kpi.name),
        ]);
      }
    }
  });

  it('says of each row with a label what it is', () => {
    for (const region of book.truth.regions.filter(({ orientation }) => orientation === 'rows')) {
      const range = parseRangeAddress(region.range);
      const textAt = textsOf(book, region.sheet);
      const told = new Set([
        ...(region.headerRows ?? []),
        ...Object.keys(region.rows ?? {}).map(Number),
        ...region.kpis.flatMap(linesOf),
      ]);
      const untold = [];
      for (let row = (range?.top ?? 0) + 1; row <= (range?.bottom ?? -1) + 1; row++) {
        const isFilled = Object.keys(region.columns).some(
          (letters) => textAt(row, columnNumber(letters) + 1) !== '',
        );
        if (isFilled && !told.has(row)) untold.push(row);
      }
      expect([region.range, untold]).toEqual([region.range, []]);
      expect([...told].filter((row) => Number(row) - 1 > (range?.bottom ?? 0))).toEqual([]);
    }
  });

  it('has figures for each KPI', () => {
    for (const { truth, readings } of expectedKpis(book)) {
      expect([truth.name, readings.length > 0]).toEqual([truth.name, true]);
    }
  });
});

describe('the corpus', () => {
  it('names each book once', () => {
    expect(new Set(BOOKS.map(({ name }) => name)).size).toBe(BOOKS.length);
  });

  it.each([
    ['seen', SEEN_BOOKS],
    ['blind', BLIND_BOOKS],
  ] as const)('has each trap and each language in its %s half', (_, books) => {
    const traps = new Set(books.flatMap((book) => book.traps));
    expect(TRAPS.filter((trap) => !traps.has(trap))).toEqual([]);
    const languages = new Set(books.map(({ language }) => language));
    expect(LANGUAGES.filter((language) => !languages.has(language))).toEqual([]);
  });

  it('makes the same file whenever it is made', async () => {
    const [book] = BOOKS;
    if (book === undefined) throw new Error('There is no book.');
    expect(await atAnotherTime(() => writeBook(book))).toEqual(await writeBook(book));
  });
});
