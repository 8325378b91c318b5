import * as fc from 'fast-check';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { readTables } from '../../src/tables/read-tables';
import { scorecardChanges, type ScorecardChanges } from '../../src/tables/scorecard-changes';
import type { TableGrid } from '../../src/tables/table-grid';
import { writeTables } from '../../src/tables/write-tables';
import { runs } from '../arbitraries/runs';
import { arbitraryScorecard } from '../arbitraries/scorecard';
import { applied } from './applied';
import { grid, workbook } from './workbook';

const october = 46326; // 2026-10-31

function changesOf(
  grids: readonly TableGrid[],
  change: (scorecard: Scorecard) => Scorecard,
): ScorecardChanges {
  const { scorecard, layout } = readTables(grids);
  return scorecardChanges(change(scorecard), layout);
}

/** The lists of a scorecard without their order. */
function unordered(scorecard: Scorecard): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(scorecard).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.map((item) => JSON.stringify(item)).sort() : list,
    ]),
  );
}

const data = grid('BSC_Data', [
  { KPI: 'K1', Period: october, Actual: 7, Target: 10 },
  { KPI: 'K2', Period: october, Actual: 0.5, Target: 0.4 },
]);
const grids = [...workbook().filter(({ name }) => name !== 'BSC_Data'), data];

describe('the changes of a scorecard in an open workbook', () => {
  it('are none when it says what was read', () => {
    expect(changesOf(grids, (scorecard) => scorecard)).toEqual({ created: [], changed: [] });
  });

  it('are one cell when one value is another', () => {
    const { changed } = changesOf(grids, (scorecard) => ({
      ...scorecard,
      readings: scorecard.readings.map((reading) =>
        reading.kpi === 'K1' ? { ...reading, actual: 8 } : reading,
      ),
    }));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({
      cells: [{ row: 0, position: 2, content: 8 }],
      appended: [],
      deleted: [],
    });
  });

  it('put a new row below the others, wherever the model has it', () => {
    const { changed } = changesOf(grids, (scorecard) => ({
      ...scorecard,
      kpis: [{ id: 'K0', name: 'New', objective: 'F1' }, ...scorecard.kpis],
    }));
    expect(changed[0]?.cells).toEqual([]);
    expect(changed[0]?.appended.map((row) => row.slice(0, 3))).toEqual([['K0', 'New', 'F1']]);
  });

  it('fill the blank row of a table that has no other', () => {
    const empty = grid('BSC_Units', [{}]);
    const { changed } = changesOf([...workbook(), empty], (scorecard) => ({
      ...scorecard,
      units: [
        { id: 'U1', name: 'Sales' },
        { id: 'U2', name: 'Plant' },
      ],
    }));
    expect(changed[0]).toMatchObject({
      cells: [
        { row: 0, position: 0, content: 'U1' },
        { row: 0, position: 1, content: 'Sales' },
      ],
      appended: [['U2', 'Plant', null, null, null, null]],
    });
  });

  it('name the rows that go', () => {
    const { changed } = changesOf(grids, (scorecard) => ({
      ...scorecard,
      readings: scorecard.readings.filter(({ kpi }) => kpi !== 'K1'),
    }));
    expect(changed.map(({ deleted }) => deleted)).toEqual([[0]]);
  });

  it('let whole rows change places, with formulas and the columns of the user', () => {
    const ordered: TableGrid = {
      ...grid('BSC_Perspectives', []),
      columns: ['ID', 'Perspective', 'Mine'],
      rows: [
        ['F', 'Financial', 1],
        ['C', 'Customer', 2],
      ],
      formulas: new Map([[1, new Map([[2, 'ROW()']])]]),
    };
    const { changed } = changesOf(
      [...workbook({}).filter(({ name }) => name !== 'BSC_Perspectives'), ordered],
      (scorecard) => ({ ...scorecard, perspectives: [...scorecard.perspectives].reverse() }),
    );
    expect(changed[0]?.cells).toEqual([
      { row: 0, position: 0, content: 'C' },
      { row: 0, position: 1, content: 'Customer' },
      { row: 0, position: 2, content: { formula: 'ROW()' } },
      { row: 1, position: 0, content: 'F' },
      { row: 1, position: 1, content: 'Financial' },
      { row: 1, position: 2, content: 1 },
    ]);
  });

  it('add a column that the table lacks when it says something now', () => {
    const lean = {
      ...data,
      columns: data.columns.slice(0, 4),
      rows: data.rows.map((r) => r.slice(0, 4)),
    };
    const { changed } = changesOf(
      [...workbook().filter(({ name }) => name !== 'BSC_Data'), lean],
      (scorecard) => ({
        ...scorecard,
        readings: scorecard.readings.map((reading) => ({ ...reading, note: 'late' })),
      }),
    );
    expect(changed[0]?.addedColumns).toEqual(['Note']);
    expect(changed[0]?.cells).toEqual([
      { row: 0, position: 4, content: 'late' },
      { row: 1, position: 4, content: 'late' },
    ]);
  });

  it('create a table with its first row, and the settings that Setup does not list', () => {
    const { created, changed } = changesOf(grids, (scorecard) => ({
      ...scorecard,
      setup: { company: 'Sao Mai' },
      units: [{ id: 'U1', name: 'Sales' }],
    }));
    expect(created.map(({ name }) => name)).toEqual(['BSC_Units']);
    expect(changed.map(({ grid: { name }, appended }) => [name, appended])).toEqual([
      ['BSC_Setup', [['Company', 'Sao Mai', null]]],
    ]);
  });

  it('make a new workbook of the sample: every table is created', () => {
    const { created, changed } = scorecardChanges(sampleScorecard(), { tables: new Map() });
    expect(changed).toEqual([]);
    expect(created).toEqual(writeTables(sampleScorecard()));
  });

  it('turn any scorecard into any other one', () => {
    fc.assert(
      fc.property(arbitraryScorecard, arbitraryScorecard, (first, second) => {
        const before = writeTables(first);
        const { layout } = readTables(before);
        const after = readTables(applied(before, scorecardChanges(second, layout)));
        expect(unordered(after.scorecard)).toEqual(
          unordered(readTables(writeTables(second)).scorecard),
        );
      }),
      { numRuns: runs(40) },
    );
  });
});
