import { headingKey } from '../../tables/read/headings';
import { schemaOf } from '../../tables/schema';
import { SETUP } from '../../tables/schema/setup';
import type { TableGrid } from '../../tables/table-grid';
import type { TableName } from '../../tables/table-name';
import type { WorkbookRead } from '../read-workbook';

/** A table of ours as it stands in the workbook, whatever its name is there. */
export interface StandingTable {
  readonly table: TableName;
  readonly grid: TableGrid;
  /** Headings of ours that it does not have. */
  readonly lacking: readonly string[];
  /** Headings that are not ours. */
  readonly foreign: readonly string[];
}

/** The tables of a scorecard that the workbook has. */
export function standingTables({ layout }: Pick<WorkbookRead, 'layout'>): StandingTable[] {
  const { setup, tables } = layout;
  const lists = Array.from(tables, ([table, { grid }]) => standing(table, grid));
  return setup ? [standing(SETUP.name, setup.grid), ...lists] : lists;
}

function standing(table: TableName, grid: TableGrid): StandingTable {
  const ours = headingsOf(table);
  const known = new Set(ours.map(headingKey));
  const present = new Set(grid.columns.map(headingKey));
  return {
    table,
    grid,
    lacking: ours.filter((heading) => !present.has(headingKey(heading))),
    foreign: grid.columns.filter((heading) => !known.has(headingKey(heading))),
  };
}

function headingsOf(table: TableName): string[] {
  const columns = schemaOf(table)?.columns ?? [SETUP.setting, SETUP.value, SETUP.note];
  return columns.map(({ heading }) => heading);
}
