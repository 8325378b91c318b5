import { renamedColumn, renamedTable, withoutColumns } from './changed-references';
import type { TableFormulas } from './table-formulas';
import type { TableRecord } from './table-record';

/** Formulas that name a table or its columns name them as they are called now. */
export function followNewNames(
  formulas: TableFormulas,
  before: TableRecord,
  after: TableRecord,
): void {
  if (before.name !== after.name) formulas.change(before.name, renamedTable(after.name));
  const now = new Map(after.columns.map(({ id, name }) => [id, name]));
  const lost: string[] = [];
  for (const { id, name } of before.columns) {
    const renamed = now.get(id);
    if (renamed === undefined) lost.push(name);
    else if (renamed !== name && name !== '') {
      formulas.change(after.name, renamedColumn(name, renamed));
    }
  }
  if (lost.length > 0) formulas.change(after.name, withoutColumns(lost));
}
