import type { Row } from '../cells/cell-type';
import { readCell } from '../read/read-row';
import type { Column } from '../schema/column';
import type { CellValue } from '../table-grid';
import { sameValue } from './same-value';
import type { WriteContext } from './write-context';

/**
 * True when a cell may stay as it is typed: the model says what was read from it, and it would be read so again. A day
 * in a period cell is another period once the grain or the fiscal year is another.
 */
export function stays(
  { field, type }: Column,
  cell: CellValue,
  {
    now,
    before,
    context,
  }: { readonly now: Row; readonly before: Row; readonly context: WriteContext },
): boolean {
  const value = now[field];
  if (!sameValue(value, before[field])) return false;
  if (context.meansTheSame || value === undefined || !type.dependsOnCalendar) return true;
  return sameValue(readCell(type, cell, context, now), value);
}
