import { TABLES } from '../../src/tables/schema';
import { SETUP } from '../../src/tables/schema/setup';
import type { CellValue, TableGrid } from '../../src/tables/table-grid';
import type { TableName } from '../../src/tables/table-name';

/** A row of a test table by its headings; a heading that is not there is blank. */
export type TestRow = Readonly<Record<string, CellValue>>;

/** Tables by name, each at A1 of its own sheet under the headings of its schema. */
export type TestTables = Partial<Record<TableName, readonly TestRow[]>>;

/** A workbook with one objective F1 and the KPIs of the test, plus or instead the given tables. */
export function workbook(tables: TestTables = {}): TableGrid[] {
  const all: TestTables = {
    BSC_Setup: [],
    BSC_Perspectives: [{ ID: 'F', Perspective: 'Financial' }],
    BSC_Objectives: [{ ID: 'F1', Objective: 'Grow', Perspective: 'F' }],
    BSC_KPIs: [
      { ID: 'K1', KPI: 'Revenue', Objective: 'F1' },
      { ID: 'K2', KPI: 'On-time share', Objective: 'F1', 'Measure unit': '%' },
      { ID: 'K3', KPI: 'Audit passed', Objective: 'F1', Direction: 'yesno' },
    ],
    BSC_Data: [],
    ...tables,
  };
  return Object.entries(all).map(([name, rows]) => grid(name as TableName, rows));
}

export function grid(name: TableName, rows: readonly TestRow[]): TableGrid {
  const schema = TABLES.find((table) => table.name === name) ?? SETUP;
  const columns =
    'columns' in schema
      ? schema.columns.map((column) => column.heading)
      : [SETUP.setting.heading, SETUP.value.heading, SETUP.note.heading];
  return {
    name,
    sheet: schema.sheet,
    top: 0,
    left: 0,
    columns,
    rows: rows.map((row) => columns.map((heading) => row[heading] ?? null)),
  };
}
