import fc from 'fast-check';
import { proposeImport } from '../../src/import/propose-import';
import type { Proposal } from '../../src/import/proposal/proposal';
import type { SourceCell, SourceSheet } from '../../src/import/sheet/source-sheet';
import { CALENDAR_YEAR } from '../../src/scorecard/periods/fiscal-calendar';
import { BLIND_BOOKS } from './corpus/blind';
import { FRESH_BOOKS } from './corpus/fresh';
import { SEEN_BOOKS } from './corpus/seen';
import { sourceSheets } from './corpus/source-sheets';

const BOOKS = [...SEEN_BOOKS, ...BLIND_BOOKS, ...FRESH_BOOKS];

type Cells = SourceSheet['cells'];
type Change = (cells: Cells) => Cells;

/** Each cell at another place, or nowhere. */
function moved(to: (row: number, column: number) => readonly [number, number] | undefined): Change {
  return (cells) => {
    const after = new Map<number, Map<number, SourceCell>>();
    for (const [row, line] of cells) {
      for (const [column, cell] of line) {
        const [atRow, atColumn] = to(row, column) ?? [];
        if (atRow === undefined || atColumn === undefined) continue;
        after.set(atRow, (after.get(atRow) ?? new Map<number, SourceCell>()).set(atColumn, cell));
      }
    }
    return after;
  };
}

const swapped = (one: number, other: number) => (at: number) =>
  at === one ? other : at === other ? one : at;
const place = fc.nat(14);
const text = fc.constantFrom(
  'Total',
  'n/a',
  '目标',
  'Tổng cộng',
  'Jan-26',
  '#',
  '1.250',
  'KPI',
  '  ',
);

const change: fc.Arbitrary<Change> = fc.oneof(
  place.map((from) => moved((row, column) => [row >= from ? row + 2 : row, column])),
  place.map((from) => moved((row, column) => [row, column >= from ? column + 1 : column])),
  place.map((gone) => moved((row, column) => (row === gone ? undefined : [row, column]))),
  place.map((gone) => moved((row, column) => (column === gone ? undefined : [row, column]))),
  fc
    .tuple(place, place)
    .map(([one, other]) => moved((row, column) => [row, swapped(one, other)(column)])),
  fc
    .tuple(place, place)
    .map(([one, other]) => moved((row, column) => [swapped(one, other)(row), column])),
  fc.constant(moved((row, column) => [column, row])),
  fc.tuple(place, place, text).map(([row, column, value]): Change => (cells) => {
    const line = new Map(cells.get(row) ?? []).set(column, { value });
    return new Map(cells).set(row, line);
  }),
);

function propose(sheets: readonly SourceSheet[]): Proposal {
  return proposeImport(sheets, { today: '2026-11-15', calendar: CALENDAR_YEAR });
}

describe('a book of the corpus that somebody changed', () => {
  it('is answered with KPIs whose figures stand in the sheets, or with a sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BOOKS),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (book, changes) => {
          const sheets = sourceSheets(book).map((sheet) => ({
            ...sheet,
            cells: changes.reduce((cells, one) => one(cells), sheet.cells),
          }));
          const { kpis, problems } = propose(sheets);
          expect(kpis.length + problems.length).toBeGreaterThan(0);
          const values = kpis.flatMap(({ readings }) => readings.map(({ value }) => value));
          expect(values.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
          expect(kpis.filter(({ name }) => name.trim() === '')).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(FRESH_BOOKS.map((book) => [book.name, book] as const))(
    'reads %s the same three rows further down and two columns to the right',
    (_, book) => {
      const sheets = sourceSheets(book);
      const shift = (box: SourceSheet['merges'][number]) => ({
        top: box.top + 3,
        bottom: box.bottom + 3,
        left: box.left + 2,
        right: box.right + 2,
      });
      const further = sheets.map((sheet) => ({
        ...sheet,
        cells: moved((row, column) => [row + 3, column + 2])(sheet.cells),
        merges: sheet.merges.map(shift),
      }));
      const told = ({ kpis }: Proposal) =>
        kpis.map(({ name, unit, readings }) => [
          name,
          unit,
          ...readings.map(({ measure, period, value }) => `${measure} ${period} ${value}`),
        ]);
      expect(told(propose(further))).toEqual(told(propose(sheets)));
    },
  );
});
