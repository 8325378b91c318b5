import type { Row } from '../cells/cell-type';
import { rowKey } from '../row-key';
import { sameValue } from './same-value';

/**
 * For each item of the model the index of the row it was read from, or undefined for a new one. An item that is the very
 * record that was read is its row; the others are found by their key (the first row of a key goes with the first item of
 * that key, and so on). An item whose key is new, but which stands where a row was and has the same values beside the
 * key, is that row with another ID.
 */
export function matchRows(
  items: readonly Row[],
  before: readonly (Row | undefined)[],
  key: readonly string[],
): (number | undefined)[] {
  const rowOf = new Map<Row, number>();
  before.forEach((row, index) => {
    if (row) rowOf.set(row, index);
  });
  const matched = items.map((item) => rowOf.get(item));
  if (!matched.includes(undefined)) return matched;
  return withRenamed(withSameKey(matched, items, before, key), items, before, key);
}

function withSameKey(
  matched: readonly (number | undefined)[],
  items: readonly Row[],
  before: readonly (Row | undefined)[],
  key: readonly string[],
): (number | undefined)[] {
  const taken = new Set(matched);
  const rows = new Map<string, number[]>();
  before.forEach((row, index) => {
    if (!row || taken.has(index)) return;
    const name = rowKey(row, key);
    const list = rows.get(name);
    if (list) list.push(index);
    else rows.set(name, [index]);
  });
  // Taken from the end, so the lists are turned round.
  for (const list of rows.values()) list.reverse();
  return items.map((item, index) => matched[index] ?? rows.get(rowKey(item, key))?.pop());
}

function withRenamed(
  matched: readonly (number | undefined)[],
  items: readonly Row[],
  before: readonly (Row | undefined)[],
  key: readonly string[],
): (number | undefined)[] {
  const taken = new Set(matched);
  const places = before.flatMap((row, index) => (row ? [index] : []));
  return matched.map((match, position) => {
    const place = places[position];
    if (match !== undefined || place === undefined || taken.has(place)) return match;
    return sameBesideKey(items[position], before[place], key) ? place : undefined;
  });
}

function sameBesideKey(item: Row = {}, row: Row = {}, key: readonly string[]): boolean {
  return [...new Set([...Object.keys(item), ...Object.keys(row)])]
    .filter((field) => !key.includes(field))
    .every((field) => sameValue(item[field], row[field]));
}
