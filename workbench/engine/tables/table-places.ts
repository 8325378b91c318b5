import { isSameBox, type Box } from '../box';
import type { StructureChange } from '../structure-change';
import { columnsAfter, filterAfter } from './table-columns';
import type { TableRecord } from './table-record';
import type { FoundTable } from './univer-tables';

/** Whether both have one place, name and columns. */
export function isSameTable(one: FoundTable, other: FoundTable): boolean {
  return (
    one.name === other.name &&
    isSameBox(one.box, other.box) &&
    one.showHeaders === other.showHeaders &&
    one.columns.length === other.columns.length &&
    one.columns.every(({ name }, index) => name === other.columns[index]?.name)
  );
}

/** The table where an insertion or deletion has put it. */
export function movedTable(table: TableRecord, box: Box, change: StructureChange): TableRecord {
  const columns = columnsAfter(table.columns, table.box, box, change);
  return { ...table, box, columns, extras: filterAfter(table.extras, table.columns, columns) };
}
