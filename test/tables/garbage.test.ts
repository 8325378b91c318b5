import * as fc from 'fast-check';
import type { Layout } from '../../src/tables/layout';
import { readTables } from '../../src/tables/read-tables';
import { TABLES } from '../../src/tables/schema';
import { SETTINGS, SETUP } from '../../src/tables/schema/setup';
import type { CellValue, TableGrid } from '../../src/tables/table-grid';
import { TABLE_NAMES } from '../../src/tables/table-name';
import { writeTables } from '../../src/tables/write-tables';
import { anyCharacter } from '../arbitraries/any-character';

const HEADINGS = [
  ...new Set(TABLES.flatMap(({ columns }) => columns.map(({ heading }) => heading))),
  ...[SETUP.setting.heading, SETUP.value.heading],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<CellValue[]>(
    '',
    '  ',
    'A',
    'a',
    'B',
    'n/a',
    'yesno',
    'Week',
    '2026-Q3',
    '1,234',
    '=A1',
    '__proto__',
  ),
  fc.constantFrom<CellValue[]>({ error: '#REF!' }, { error: '#N/A' }, true, false, 60, 2026, 46326),
  fc.constantFrom(...SETTINGS.map(({ heading }) => heading)),
  fc.double(),
  fc.string({ unit: anyCharacter, maxLength: 8 }),
);

const garbage: fc.Arbitrary<TableGrid[]> = fc.array(
  fc.integer({ min: 0, max: 40 }).chain((width) =>
    fc.record({
      name: fc.oneof(fc.constantFrom<string[]>(...TABLE_NAMES), fc.string()),
      sheet: fc.string(),
      top: fc.nat(10),
      left: fc.nat(10),
      columns: fc.array(fc.oneof(fc.constantFrom(...HEADINGS), fc.string()), {
        minLength: width,
        maxLength: width,
      }),
      // Rows may be shorter or longer than the headings.
      rows: fc.array(fc.array(cell, { maxLength: width + 2 }), { maxLength: 8 }),
    }),
  ),
  { maxLength: 10 },
);

describe('tables full of garbage', () => {
  it('never make reading or writing throw', () => {
    fc.assert(
      fc.property(garbage, (grids) => {
        const { scorecard, layout } = readTables(grids);
        writeTables(scorecard, layout);
        writeTables(scorecard);
      }),
      { numRuns: 120 },
    );
  });

  it('leave no row unaccounted for: it is in the model, or has a problem, or is blank in our columns', () => {
    fc.assert(
      fc.property(garbage, (grids) => {
        const { layout, problems } = readTables(grids);
        const places = new Set(problems.map(({ place }) => `${place.table}|${place.row}`));
        const incomplete = new Set(
          problems.filter(({ code }) => code === 'column-missing').map(({ place }) => place.table),
        );
        for (const { grid, row } of rowsLeftOut(layout)) {
          const known = places.has(`${grid.name}|${grid.top + 2 + row}`);
          expect(known || incomplete.has(grid.name)).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });
});

/** The rows with something in our columns that did not become a model row or a setting. */
function rowsLeftOut({
  setup,
  tables,
}: Layout): { readonly grid: TableGrid; readonly row: number }[] {
  const left = [...tables.values()].flatMap(({ grid, items, positions }) =>
    grid.rows.flatMap((cells, row) => {
      const filled = positions.some((position) => position >= 0 && isFilled(cells[position]));
      return filled && !items[row] ? [{ grid, row }] : [];
    }),
  );
  const settings = setup?.grid.rows.flatMap((cells, row) => {
    const filled = isFilled(cells[setup.setting]) || isFilled(cells[setup.value]);
    return filled && setup.fields[row] === undefined ? [{ grid: setup.grid, row }] : [];
  });
  return [...left, ...(settings ?? [])];
}

function isFilled(value: CellValue | undefined): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}
