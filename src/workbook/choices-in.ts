import type { ColumnFormat } from '../tables/column-format';
import type { Choices } from './workbook-plan';

/** The words of a column, or the IDs of another table when the workbook has that table. */
export function choicesIn(
  { validation }: Pick<ColumnFormat, 'validation'>,
  written: ReadonlySet<string>,
): Choices | undefined {
  if (!validation) return undefined;
  if (validation.kind === 'words') return { values: validation.words };
  return written.has(validation.table) ? { table: validation.table, column: 'ID' } : undefined;
}
