import type { TableChanges } from '../../tables/write/table-changes';
import type { SheetPlan } from '../../workbook/workbook-plan';
import { blocksOf } from './blocks';
import { contentAt } from './content-at';
import type { RecordedCells, TableRecord, WriteRecord } from './write-record';
import { writtenValue } from './written-value';

/** What has to be known to undo changes. Rows that go are not in it: they go together with the record. */
export function recordOfChanges(
  created: readonly SheetPlan[],
  names: readonly string[],
  changed: readonly TableChanges[],
): WriteRecord {
  return {
    sheets: created.map(({ name }) => name),
    names,
    tables: changed.map(tableRecord),
  };
}

function tableRecord({ grid, addedColumns, cells }: TableChanges): TableRecord {
  // Cells of columns that are made anew go with their column.
  const before = cells
    .filter(({ position }) => position < grid.columns.length)
    .map(({ row, position }) => ({ row, position, content: contentAt(grid, row, position) }));
  return {
    table: grid.name,
    sheet: grid.sheet,
    rows: grid.rows.length,
    addedColumns,
    cells: blocksOf(before).map(({ row, position, rows }): RecordedCells => ({
      row: grid.top + 1 + row,
      column: grid.left + position,
      formulas: rows.map((contents) => contents.map(writtenValue)),
    })),
  };
}
