import { conditionsOf } from '../../../../src/excel/conditions/conditions-of';
import type { WorkbookRead } from '../../../../src/excel/read-workbook';
import { textsIn } from '../../../../src/strings/texts';
import type { ProblemCode } from '../../../../src/tables/problem-code';
import { readTables } from '../../../../src/tables/read-tables';
import type { TableGrid } from '../../../../src/tables/table-grid';
import { repairsFor } from '../../../../src/taskpane/screens/health/repair-for';
import { PretendedWorkbook } from '../../pretended-workbook';
import { SMALL } from '../../../excel/small-book';

const { conditions: ways, health: words } = textsIn('en').pane;

/** A small scorecard whose KPIs have stood in the workbook in another way since; null: they are gone. */
async function readWith(change: (kpis: TableGrid) => TableGrid | null): Promise<WorkbookRead> {
  const result = await new PretendedWorkbook(SMALL).read();
  if (!result.ok) throw new Error('A pretended workbook can be read.');
  const grids = result.value.grids.flatMap((grid) => {
    const changed = grid.name === 'BSC_KPIs' ? change(grid) : grid;
    return changed ? [changed] : [];
  });
  return { ...result.value, ...readTables(grids), grids };
}

function repairs(code: ProblemCode, read: WorkbookRead) {
  const problem = read.problems.find((each) => each.code === code);
  if (!problem) throw new Error(`There is no ${code}.`);
  return repairsFor(problem, { read, conditions: conditionsOf(read), ways, words });
}

const withId = (id: string | null) => (grid: TableGrid) => ({
  ...grid,
  rows: grid.rows.map((cells, row) => (row === 2 ? [id, ...cells.slice(1)] : cells)),
});
const withoutObjective = (heading: string | undefined) => (grid: TableGrid) => {
  const position = grid.columns.indexOf('Objective');
  const columns =
    heading === undefined
      ? grid.columns.toSpliced(position, 1)
      : grid.columns.with(position, heading);
  const rows =
    heading === undefined ? grid.rows.map((cells) => cells.toSpliced(position, 1)) : grid.rows;
  return { ...grid, columns, rows };
};

describe('the repair of a problem of the tables', () => {
  it('gives an ID that is used twice, or blank, one that is free', async () => {
    expect(repairs('duplicate-key', await readWith(withId('K1')))).toMatchObject([
      {
        way: { label: 'Give row 4 a new ID', repair: { kind: 'new ID', row: 4 } },
        lines: [{ name: 'KPIs!A4', before: 'K1', after: 'K1-2' }],
      },
    ]);
    expect(repairs('required-blank', await readWith(withId(null)))).toMatchObject([
      { lines: [{ name: 'KPIs!A4', before: 'blank', after: 'K3' }] },
    ]);
  });

  it('makes a table that is gone anew, which is asked for', async () => {
    expect(repairs('table-missing', await readWith(() => null))).toMatchObject([
      {
        way: {
          label: 'Restore empty table',
          repair: { kind: 'restore table', table: 'BSC_KPIs' },
          question: { title: 'Restore the table KPIs?' },
        },
        lines: [{ name: 'KPIs', before: 'missing', after: 'an empty table on a new sheet' }],
      },
    ]);
  });

  it('adds a column, or gives one of the unknown ones its heading', async () => {
    const added = {
      way: { label: 'Add the column', repair: { kind: 'add column', column: 'Objective' } },
      lines: [{ name: 'KPIs', before: 'missing', after: 'Objective' }],
    };
    const gone = await readWith(withoutObjective(undefined));
    expect(repairs('column-missing', gone)).toMatchObject([added]);
    expect(repairs('column-missing', await readWith(withoutObjective('Ziel')))).toMatchObject([
      {
        way: { label: 'Use “Ziel”', repair: { kind: 'choose column', heading: 'Ziel' } },
        lines: [{ name: 'KPIs', before: 'Ziel', after: 'Objective' }],
      },
      added,
    ]);
  });

  it('is none where another cell of the row is at fault', async () => {
    const read = await readWith((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) =>
        cells.with(grid.columns.indexOf('Objective'), 'Nothing of that name'),
      ),
    }));
    expect(repairs('unknown-reference', read)).toEqual([]);
  });
});
