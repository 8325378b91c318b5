import type { TableLayout } from './layout';
import { rowName } from './row-key';

type Items = TableLayout['items'];

/** Of tables that somebody has looked into; a table that is read again is another one. */
const known = new WeakMap<Items, ReadonlyMap<string, number>>();

/** The first row with a key as people read it, counted from 0; −1 when there is none. */
export function rowByName(items: Items, fields: readonly string[], name: string): number {
  const rows = known.get(items) ?? indexOf(items, fields);
  known.set(items, rows);
  return rows.get(name) ?? -1;
}

function indexOf(items: Items, fields: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  items.forEach((item, row) => {
    const name = item && rowName(item, fields);
    if (name !== undefined && !rows.has(name)) rows.set(name, row);
  });
  return rows;
}
