import type { Kpi } from '../scorecard/model/kpi';
import { EMPTY_SCORECARD, type Scorecard } from '../scorecard/model/scorecard';
import type { Setup } from '../scorecard/model/setup';
import { cellContext } from './cells/cell-context';
import { knownRows } from './read/known-rows';
import type { Row } from './cells/cell-type';
import { Fault } from './fault';
import type { Layout, SetupLayout, TableLayout } from './layout';
import { copiedTables } from './read/copied-tables';
import { doubtfulFigures } from './read/doubtful-figures';
import { findTables, type SheetMarks } from './read/find-tables';
import { problemAt, tableMissing, type TableProblem } from './read/problem-at';
import { readSetup } from './read/read-setup';
import { readTable } from './read/read-table';
import { TABLES } from './schema';
import { data } from './schema/data';
import { kpis as kpiSchema } from './schema/kpis';
import { SETUP } from './schema/setup';
import type { TableSchema } from './schema/table-schema';
import type { TableGrid } from './table-grid';
import type { TableName } from './table-name';

/** A workbook's tables as a model. */
export interface TablesRead {
  readonly scorecard: Scorecard;
  /** By table and row; a table that cannot be found comes first. */
  readonly problems: readonly TableProblem[];
  /** Give it to `writeTables`, so that the workbook keeps everything that the model does not know. */
  readonly layout: Layout;
}

type Grids = ReadonlyMap<TableName, TableGrid>;

/**
 * The scorecard in the tables of a workbook; other tables are left alone. Never throws, whatever the cells hold: each
 * row becomes a model row, or is blank, or has a problem with its address. A faulty cell in a usable row is one problem
 * and reads as blank. A row is unusable when a field of its key (the ID; KPI and period; see `schema/`) is faulty, when
 * a field without which it means nothing is blank, or when its key stands in an earlier row.
 */
export function readTables(grids: readonly TableGrid[], marks?: SheetMarks): TablesRead {
  const found = findTables(grids, marks);
  const setupGrid = found.get(SETUP.name);
  const setup = setupGrid && readSetup(setupGrid);
  return readLists(found, setup?.layout, [
    missingTables(found),
    copiedTables(grids, found),
    setup?.problems ?? [],
  ]);
}

function readLists(
  found: Grids,
  setup: SetupLayout | undefined,
  problems: (readonly TableProblem[])[],
): TablesRead {
  const settings: Setup = setup?.setup ?? {};
  const { ids, names } = knownRows(found);
  const kpiContext = cellContext(settings, [], ids, names);
  const kpiGrid = found.get(kpiSchema.name);
  const kpiTable = kpiGrid && readTable(kpiSchema, kpiGrid, kpiContext);
  const kpis = present(kpiTable?.layout.items ?? []) as unknown as readonly Kpi[];
  const context = cellContext(settings, kpis, ids, names);
  const tables = new Map<TableName, TableLayout>();
  const lists: Partial<Record<keyof Scorecard, readonly Row[]>> = {};
  for (const schema of TABLES) {
    const grid = found.get(schema.name);
    if (!grid) continue;
    const read = schema === kpiSchema && kpiTable ? kpiTable : readTable(schema, grid, context);
    tables.set(schema.name, read.layout);
    lists[schema.list] = present(read.layout.items);
    problems.push([...read.problems].sort(byRow));
    if (schema === data) problems.push(doubts(read.layout, kpis));
  }
  // Each schema is declared for the model type of its list, field by field, so the rows are of that type.
  const scorecard = { ...EMPTY_SCORECARD, setup: settings, ...lists } as Scorecard;
  return {
    scorecard,
    problems: problems.flat(),
    layout: setup ? { setup, tables } : { tables },
  };
}

function missingTables(found: Grids): TableProblem[] {
  const atOnce = [SETUP, ...TABLES.filter((schema) => schema.createdAtOnce)];
  return atOnce
    .filter(({ name }) => !found.has(name))
    .map(({ name, sheet }) =>
      tableMissing(Fault.of('table-missing', { table: name, sheet }), name, sheet),
    );
}

function doubts({ grid, items, positions }: TableLayout, kpis: readonly Kpi[]): TableProblem[] {
  return doubtfulFigures(items, kpis).map(({ row, field, fault }) => {
    const index = fieldIndex(data, field);
    const column = data.columns[index]?.heading;
    return problemAt(fault, {
      grid,
      row,
      position: positions[index] ?? 0,
      column: column ?? field,
    });
  });
}

function fieldIndex(schema: TableSchema, field: string): number {
  return schema.columns.findIndex((column) => column.field === field);
}

function byRow(a: TableProblem, b: TableProblem): number {
  return (a.place.row ?? 0) - (b.place.row ?? 0);
}

function present(items: readonly (Row | undefined)[]): Row[] {
  return items.filter((item) => item !== undefined);
}
