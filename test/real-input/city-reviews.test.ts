import { compose } from '../../src/review/compose';
import type { ReviewBook } from '../../src/review/book/review-book';
import type { ReviewSheet } from '../../src/review/book/review-sheet';
import { SCORECARD_COLUMNS } from '../../src/review/sheets/scorecard/columns';
import { yearPeriod } from '../../src/scorecard/periods/period';
import { checkPackage } from '../../src/xlsx/package-check/package-check';
import { shown } from '../review/shown';
import { writtenBytes } from '../xlsx/review/written-parts';
import { cityScorecard, REPORT_YEAR } from './city-scorecard';
import { readIndicators, type Indicator } from './indicator';

const indicators = readIndicators();
const city = cityScorecard(indicators);

/** The review of one agency as a part of the whole city's scorecard. */
function reviewOf(agency: string): { readonly book: ReviewBook; readonly own: Indicator[] } {
  const unit = city.units.find(({ name }) => name === agency);
  return {
    book: compose(city, yearPeriod(REPORT_YEAR), { unit }),
    own: indicators.filter((indicator) => indicator.agency === agency),
  };
}

function sheetOf({ sheets }: ReviewBook, name: string): ReviewSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** What the Scorecard sheet shows as the status of each KPI, by its ID. */
function statusesOn(sheet: ReviewSheet): ReadonlyMap<unknown, unknown> {
  const ids = sheet.cells.filter(({ column, row }) => column === SCORECARD_COLUMNS.id && row > 7);
  return new Map(
    ids.map(({ row }) => [
      shown(sheet, row, SCORECARD_COLUMNS.id),
      shown(sheet, row, SCORECARD_COLUMNS.status),
    ]),
  );
}

const VERDICTS = { Met_Goal: '● Green', Did_Not_Meet: '◆ Red' };

/** Height of what is printed, in points. */
function points({ rows, page }: ReviewSheet): number {
  const heights = Array.from(
    { length: page.area.bottom - page.area.top + 1 },
    (_, index) => rows.get(page.area.top + index)?.height ?? 15,
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

describe.each([
  ['Department of Education', { kpis: 33, verdicts: 26, cards: 33 }],
  ['Department of Sanitation', { kpis: 191, verdicts: 7, cards: 13 }],
] as const)('the review of the %s', (agency, counts) => {
  const { book, own } = reviewOf(agency);
  const scorecard = sheetOf(book, 'Scorecard');
  const statuses = statusesOn(scorecard);

  it('shows every KPI with the status that the publisher gives it', () => {
    expect(own).toHaveLength(counts.kpis);
    expect(own.filter(({ verdict }) => verdict !== undefined)).toHaveLength(counts.verdicts);
    for (const { id, verdict } of own) {
      const expected = verdict === undefined ? '– Not scored' : VERDICTS[verdict];
      expect([id, statuses.get(`I${id}`)]).toEqual([id, expected]);
    }
  });

  it('is a file without a finding', async () => {
    expect(checkPackage(await writtenBytes(book))).toEqual([]);
  });

  it('prints the Scorecard one page wide with its headings on every page, and no page of blank rows', () => {
    const { page } = scorecard;
    expect(page.fit).toEqual({ wide: 1 });
    expect(page.titleRows?.last).toBe(7);
    const nodes =
      new Set(own.map(({ goal }) => goal)).size + new Set(own.map(({ service }) => service)).size;
    // Title, headings, the whole, and three rows for the legend.
    expect(page.area.bottom).toBeLessThanOrEqual(8 + counts.kpis + nodes + 3);
    // One line of text to a KPI takes 18 points, two take 30; the agency's longest units take three.
    expect(points(scorecard) / counts.kpis).toBeLessThan(40);
  });

  it('has two or three cards on a page', () => {
    const sheets = book.sheets.filter(
      ({ name, charts }) => charts.length > 0 && name !== 'Summary',
    );
    expect(sheets.reduce((sum, { charts }) => sum + charts.length, 0)).toBe(counts.cards);
    for (const { charts, page } of sheets) {
      const pages = (page.breaksAfter ?? []).length + 1;
      expect(pages).toBeGreaterThanOrEqual(charts.length / 3);
      expect(pages).toBeLessThanOrEqual(Math.ceil(charts.length / 2));
    }
  });
});
