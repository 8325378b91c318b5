import type { TableGrid } from '../../tables/table-grid';
import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import { formulaSteps } from './formula-steps';
import { replacementSteps } from './replacement-steps';
import { setCells } from './set-cells';
import { putBackSteps } from './sheet-copies';
import type { Step } from './step';
import type { TableRecord, WriteRecord } from './write-record';

/** What stands in the workbook now, by name. */
export interface Standing {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly TableGrid[];
}

/**
 * What brings a workbook back to where a record says it was. Steps that have nothing to do any more are left out, so that a
 * restore which itself broke off can be carried out again.
 */
export function undoSteps(record: WriteRecord, standing: Standing): Step[] {
  const names = record.names.filter((name) => standing.names.includes(name));
  // The first sheet holds the record of a new scorecard, so it goes last.
  const sheets = record.sheets.filter((name) => standing.sheets.includes(name)).reverse();
  return [
    ...(record.instead ? replacementSteps(record.instead, standing.sheets) : []),
    ...(record.copies ?? []).flatMap((copy) => putBackSteps(copy, standing.sheets)),
    ...formulaSteps(record.formulas ?? [], standing.sheets),
    ...record.tables.flatMap((table) => tableSteps(table, standing.tables)),
    ...names.map(deleteName),
    ...sheets.map(deleteSheet),
  ];
}

function tableSteps(record: TableRecord, tables: readonly TableGrid[]): Step[] {
  const now = tables.find(({ name }) => name === record.table);
  if (!now) return [];
  const added = now.rows.length - record.rows;
  const columns = record.addedColumns.filter((heading) => now.columns.includes(heading));
  return [
    ...(added > 0 ? [deleteRowsBelow(now, record.rows, added)] : []),
    ...record.cells.map(({ row, column, formulas }) =>
      setCells(record.sheet, [row, column], formulas, JSON.stringify(formulas).length * 2),
    ),
    ...columns.map((heading) => deleteColumn(record.table, heading)),
  ];
}

function deleteRowsBelow({ sheet, top, left, columns }: TableGrid, first: number, count: number) {
  return step(({ workbook }) => {
    workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top + 1 + first, left, count, columns.length)
      .delete('Up');
  });
}

function deleteColumn(table: string, heading: string): Step {
  return step(({ workbook }) => {
    workbook.tables.getItem(table).columns.getItem(heading).delete();
  });
}

function deleteName(name: string): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(name).delete();
  });
}

function deleteSheet(name: string): Step {
  return step(({ workbook }) => {
    workbook.worksheets.getItem(name).delete();
  });
}

function step(add: Step['add']): Step {
  return { bytes: BYTES_OF_A_CALL, add };
}
