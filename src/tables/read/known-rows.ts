import type { KnownIds, KnownNames, NamedRow } from '../cells/cell-context';
import { readText } from '../cells/text';
import { schemaOf } from '../schema';
import type { CellValue, TableGrid } from '../table-grid';
import { ID_TABLES, type IdTable, type TableName } from '../table-name';
import { positionsOf } from './headings';

/** What rows can refer to. */
export interface KnownRows {
  readonly ids: KnownIds;
  /** To tell of a name that was typed for an ID. */
  readonly names: KnownNames;
}

/** The IDs and names of the four tables that rows refer to, read before the rows themselves. */
export function knownRows(found: ReadonlyMap<TableName, TableGrid>): KnownRows {
  const rows = ID_TABLES.map((table) => [table, rowsIn(table, found.get(table))] as const);
  return {
    ids: Object.fromEntries(rows.map(([table, all]) => [table, all.map(({ id }) => id)])),
    names: Object.fromEntries(rows.map(([table, all]) => [table, all.filter(hasName)])),
  };
}

type KnownRow = Pick<NamedRow, 'id'> & Partial<NamedRow>;

function rowsIn(table: IdTable, grid: TableGrid | undefined): KnownRow[] {
  if (!grid) return [];
  const headings = ['id', 'name'].map((field) => headingOf(table, field));
  const [idAt = -1, nameAt = -1] = positionsOf(headings, grid);
  return grid.rows.flatMap((cells) => {
    const [id, name] = [textOf(cells[idAt]), textOf(cells[nameAt])];
    return id === undefined ? [] : [{ id, name }];
  });
}

function hasName(row: KnownRow): row is NamedRow {
  return row.name !== undefined;
}

function headingOf(table: IdTable, field: string): string {
  return schemaOf(table)?.columns.find((column) => column.field === field)?.heading ?? field;
}

function textOf(cell: CellValue = null): string | undefined {
  return cell === null || typeof cell === 'object' ? undefined : readText(cell);
}
