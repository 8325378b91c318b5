import type { Row } from '../cells/cell-type';
import { rowKey } from '../row-key';
import type { TableSchema } from '../schema/table-schema';
import { sameValue } from '../write/same-value';
import type { Conflict, Preference } from './conflict';
import { mergedValue } from './merged-value';

export interface MergedRows {
  readonly rows: readonly Row[];
  readonly conflicts: readonly Conflict[];
}

/** The rows of one table: as they were read, as they are here, and as they stand in the workbook now. */
export interface ThreeVersions {
  readonly base: readonly Row[];
  readonly mine: readonly Row[];
  readonly theirs: readonly Row[];
}

/**
 * Both sides' changes to the rows of a table. Rows are told apart by their key, rows with the same key by their turn. A
 * field that both changed to different values, and a row that one side deleted and the other changed, is a conflict;
 * `prefer` says whose it is to be.
 */
export function mergeRows(
  schema: TableSchema,
  { base, mine, theirs }: ThreeVersions,
  prefer: Preference,
): MergedRows {
  if (mine === base || sameValue(mine, base)) return { rows: theirs, conflicts: [] };
  const was = byTurn(schema, base);
  const here = byTurn(schema, mine);
  const there = byTurn(schema, theirs);
  const conflicts: Conflict[] = [];
  const merged = new Map<string, Row>();
  for (const key of new Set([...there.keys(), ...here.keys()])) {
    const versions = { was: was.get(key), here: here.get(key), there: there.get(key) };
    const row = mergedRow(schema, versions, prefer, conflicts);
    if (row) merged.set(key, row);
  }
  return { rows: inOrder(merged, [...here.keys()], [...there.keys()], [...was.keys()]), conflicts };
}

interface Versions {
  readonly was: Row | undefined;
  readonly here: Row | undefined;
  readonly there: Row | undefined;
}

/** Rows by key; the second row with a key by key and turn. */
function byTurn(schema: TableSchema, rows: readonly Row[]): ReadonlyMap<string, Row> {
  const turns = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = rowKey(row, schema.key);
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return [`${key}\u0001${turn}`, row];
    }),
  );
}

function mergedRow(
  schema: TableSchema,
  { was, here, there }: Versions,
  prefer: Preference,
  conflicts: Conflict[],
): Row | undefined {
  if (here === there || sameValue(here, there)) return there;
  if (sameValue(was, here)) return there;
  if (sameValue(was, there)) return here;
  if (was !== undefined && (here === undefined || there === undefined)) {
    const conflict: Conflict = {
      table: schema.name,
      row: here ?? there ?? was,
      mine: here === undefined ? 'deleted' : 'changed',
      theirs: there === undefined ? 'deleted' : 'changed',
    };
    conflicts.push(conflict);
    return prefer(conflict) === 'mine' ? here : there;
  }
  return mergedFields(schema, { was: was ?? {}, here: here ?? {}, there: there ?? {} }, (field) => {
    const conflict: Conflict = {
      table: schema.name,
      row: there ?? {},
      field,
      mine: here?.[field],
      theirs: there?.[field],
    };
    conflicts.push(conflict);
    return prefer(conflict);
  });
}

function mergedFields(
  { columns }: TableSchema,
  { was, here, there }: { readonly was: Row; readonly here: Row; readonly there: Row },
  decide: (field: string) => 'mine' | 'theirs',
): Row {
  const row: Record<string, unknown> = {};
  for (const { field } of columns) {
    const versions = { was: was[field], mine: here[field], theirs: there[field] };
    const value = mergedValue(versions, () => decide(field));
    if (value !== undefined) row[field] = value;
  }
  return row;
}

/** The order of whoever changed it, mine first; the other side's new rows follow the row that they followed there. */
function inOrder(
  merged: ReadonlyMap<string, Row>,
  here: readonly string[],
  there: readonly string[],
  was: readonly string[],
): Row[] {
  const iMoved = !sameOrder(here, was);
  const [leading, following] = iMoved ? [here, there] : [there, here];
  const order = leading.filter((key) => merged.has(key));
  const placed = new Set(order);
  following.forEach((key, index) => {
    if (placed.has(key) || !merged.has(key)) return;
    const before = following.slice(0, index).findLast((other) => placed.has(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    placed.add(key);
  });
  return order.map((key) => merged.get(key)).filter((row) => row !== undefined);
}

/** Whether the keys that both lists have stand in the same order. */
function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const inA = new Set(a);
  const inB = new Set(b);
  return sameValue(
    a.filter((key) => inB.has(key)),
    b.filter((key) => inA.has(key)),
  );
}
