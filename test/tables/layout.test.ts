import * as fc from 'fast-check';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { readTables } from '../../src/tables/read-tables';
import type { CellValue, TableGrid } from '../../src/tables/table-grid';
import { writeTables } from '../../src/tables/write-tables';
import { arbitraryScorecard } from '../arbitraries/scorecard';
import { runs } from '../arbitraries/runs';
import { grid, workbook } from './workbook';

const october = 46326; // 2026-10-31
const october1 = 46296; // 2026-10-01
const november = 46356; // 2026-11-30

/** Reads a workbook, changes its scorecard and writes it back: the grid of one table. */
function rewritten(
  grids: readonly TableGrid[],
  name: string,
  change: (scorecard: Scorecard) => Scorecard = (scorecard) => scorecard,
): TableGrid | undefined {
  const { scorecard, layout } = readTables(grids);
  return writeTables(change(scorecard), layout).find((table) => table.name === name);
}

/** A table of readings with a column of the user, another order, and a bad row in the middle. */
const readings: TableGrid = {
  name: 'BSC_Data',
  sheet: 'Data',
  top: 3,
  left: 1,
  columns: ['period', 'My note', 'KPI', 'Actual', 'Target'],
  rows: [
    ['2026-09', 'mine', 'k1', ' 12 ', 10],
    [october1, null, 'K1', 7, 'n/a'],
    ['Autumn', 'lost?', 'K1', 9, 9],
    [null, null, null, null, null],
    [october, 'yes', 'K3', 'có', null],
  ],
  formulas: new Map([
    [1, new Map([[3, 'Sales!B5']])],
    [2, new Map([[3, 'Sales!B6']])],
  ]),
};
const grids = [...workbook().filter(({ name }) => name !== 'BSC_Data'), readings];

describe('writing a scorecard into the workbook it was read from', () => {
  it('changes nothing when the scorecard is as it was read', () => {
    expect(rewritten(grids, 'BSC_Data')).toEqual(readings);
  });

  it('replaces a changed value and drops its formula, and leaves every other cell and formula', () => {
    const table = rewritten(grids, 'BSC_Data', (scorecard) => ({
      ...scorecard,
      readings: scorecard.readings.map((reading) =>
        reading.actual === 7 ? { ...reading, actual: 8 } : reading,
      ),
    }));
    expect(table?.rows[1]).toEqual([october1, null, 'K1', 8, 'n/a']);
    expect(table?.rows.filter((_, row) => row !== 1)).toEqual(
      readings.rows.filter((_, row) => row !== 1),
    );
    expect(table?.formulas).toEqual(new Map([[2, new Map([[3, 'Sales!B6']])]]));
  });

  it('blanks the cell of a value that is gone', () => {
    const table = rewritten(grids, 'BSC_Data', (scorecard) => ({
      ...scorecard,
      readings: scorecard.readings.map(({ kpi, period, actual }) => ({ kpi, period, actual })),
    }));
    expect(table?.rows[0]).toEqual(['2026-09', 'mine', 'k1', ' 12 ', null]);
  });

  it('adds a new reading at its place, with the last day of its period', () => {
    const table = rewritten(grids, 'BSC_Data', (scorecard) => ({
      ...scorecard,
      readings: [
        ...scorecard.readings,
        { kpi: 'K1', period: { grain: 'Month', ordinal: 2026 * 12 + 10 }, actual: 3 },
      ],
    }));
    expect(table?.rows).toEqual([...readings.rows, [november, null, 'K1', 3, null]]);
  });

  it('takes out the row of a reading that is gone, and keeps the rows it never understood', () => {
    const table = rewritten(grids, 'BSC_Data', (scorecard) => ({
      ...scorecard,
      readings: scorecard.readings.filter(({ actual }) => actual !== 7),
    }));
    expect(table?.rows).toEqual([0, 2, 3, 4].map((row) => readings.rows[row]));
    expect(table?.formulas).toEqual(new Map([[1, new Map([[3, 'Sales!B6']])]]));
  });

  it('adds a column at the right when a value needs one', () => {
    const table = rewritten(grids, 'BSC_Data', (scorecard) => ({
      ...scorecard,
      readings: scorecard.readings.map((reading) =>
        reading.kpi === 'K3' ? { ...reading, note: 'Passed' } : reading,
      ),
    }));
    expect(table?.columns).toEqual([...readings.columns, 'Note']);
    expect(table?.rows[4]).toEqual([october, 'yes', 'K3', 'có', null, 'Passed']);
    expect(table?.rows[0]).toEqual(['2026-09', 'mine', 'k1', ' 12 ', 10, null]);
  });

  it('keeps the rest of a row whose ID was changed', () => {
    const perspectives: TableGrid = {
      ...grid('BSC_Perspectives', []),
      columns: ['ID', 'Perspective', 'Mine'],
      rows: [
        ['F', 'Financial', 1],
        ['C', 'Customer', 2],
      ],
    };
    const others = workbook({ BSC_Objectives: [] }).filter(
      ({ name }) => name !== perspectives.name,
    );
    const table = rewritten([...others, perspectives], perspectives.name, (scorecard) => ({
      ...scorecard,
      perspectives: scorecard.perspectives.map((row) =>
        row.id === 'C' ? { ...row, id: 'CU' } : row,
      ),
    }));
    expect(table?.rows[1]).toEqual(['CU', 'Customer', 2]);
  });

  it('changes one setting and adds one that was not listed', () => {
    const setup = grid('BSC_Setup', [
      { Setting: 'Grain', Value: 'monthly', Note: 'as agreed' },
      { Setting: 'My own', Value: 5 },
      { Setting: 'Green from', Value: 'soon' },
    ]);
    const others = workbook().filter(({ name }) => name !== 'BSC_Setup');
    const table = rewritten([...others, setup], 'BSC_Setup', (scorecard) => ({
      ...scorecard,
      setup: { ...scorecard.setup, grain: 'Quarter', company: 'Acme' },
    }));
    expect(table?.rows).toEqual([
      ['Grain', 'Quarter', 'as agreed'],
      ['My own', 5, null],
      ['Green from', 'soon', null],
      ['Company', 'Acme', null],
    ]);
  });

  it('writes days of periods anew when another grain would make them other periods', () => {
    const setup = grid('BSC_Setup', [
      { Setting: 'Grain', Value: 'Month' },
      { Setting: 'Current period', Value: october },
    ]);
    const others = workbook().filter(({ name }) => name !== 'BSC_Setup');
    const written = rewritten([...others, setup], 'BSC_Setup', (scorecard) => ({
      ...scorecard,
      setup: { ...scorecard.setup, grain: 'Quarter' },
    }));
    // 31 October would be the last quarter now; the name of the month says what the model says.
    expect(written?.rows.map((row) => row[1])).toEqual(['Quarter', '2026-10']);
  });

  it('makes a table when its first row appears', () => {
    const table = rewritten(grids, 'BSC_Units', (scorecard) => ({
      ...scorecard,
      units: [{ id: 'U1', name: 'Sales' }],
    }));
    expect(table).toEqual(grid('BSC_Units', [{ ID: 'U1', Unit: 'Sales' }]));
  });

  it('keeps a table that was renamed under its name', () => {
    const renamed = { ...readings, name: 'Figures' };
    const all = [...workbook().filter(({ name }) => name !== 'BSC_Data'), renamed];
    expect(rewritten(all, 'Figures')).toEqual(renamed);
    expect(readTables(all).scorecard.readings).toHaveLength(3);
  });
});

/** Any workbook made from a scorecard: columns in another order, a column more, rows that mean nothing to us. */
const disorderedWorkbook: fc.Arbitrary<TableGrid[]> = arbitraryScorecard.chain((scorecard) =>
  fc.tuple(...writeTables(scorecard).map(disordered)),
);

function disordered(table: TableGrid): fc.Arbitrary<TableGrid> {
  const width = table.columns.length;
  const order = fc.shuffledSubarray([...Array(width + 1).keys()], {
    minLength: width + 1,
    maxLength: width + 1,
  });
  const strays = fc.array(
    fc.tuple(fc.nat(), fc.array(anyCell, { minLength: width, maxLength: width })),
    {
      maxLength: 2,
    },
  );
  return fc
    .record({ order, strays, extra: anyCell })
    .map(({ order: places, strays: rows, extra }) => {
      const all: (readonly CellValue[])[] = [...table.rows];
      for (const [at, row] of rows) all.splice(at % (all.length + 1), 0, row);
      const shuffle = <Item>(cells: readonly Item[], last: Item): Item[] =>
        places.map((place) => cells[place] ?? last);
      return {
        ...table,
        columns: shuffle(table.columns, 'My column'),
        rows: all.map((cells) =>
          places.map((place) => (place < width ? (cells[place] ?? null) : extra)),
        ),
      };
    });
}

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 6 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }, 'F1', 'K1', 'n/a', 2026, 46326),
);

describe('any workbook', () => {
  it('is the same workbook after reading and writing it', () => {
    fc.assert(
      fc.property(disorderedWorkbook, (tables) => {
        const { scorecard, layout } = readTables(tables);
        expect(writeTables(scorecard, layout)).toEqual(tables);
      }),
      { numRuns: runs(60) },
    );
  });

  it('reads the same after it was written into another one', () => {
    fc.assert(
      fc.property(arbitraryScorecard, arbitraryScorecard, (before, after) => {
        const { layout } = readTables(writeTables(before));
        expect(readTables(writeTables(after, layout)).scorecard).toEqual(after);
      }),
      { numRuns: runs(40) },
    );
  });
});
