import type { Conflict } from '../../tables/merge/conflict';
import { rowName } from '../../tables/row-key';
import { schemaOf } from '../../tables/schema';

/** Tells conflicts apart, and the same one from the next reading as the same. */
export function conflictKey({ table, row, field }: Conflict): string {
  const id = rowName(row, schemaOf(table)?.key ?? []);
  return [table, id, field ?? ''].join('\u0000');
}
