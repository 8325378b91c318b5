/** A change of whole rows; rows count from 0 at the first of the list, as they stand when the change is made. */
export type RowEdit =
  | { readonly kind: 'insert' | 'delete'; readonly at: number; readonly count: number }
  /** The user's cells of one row are copied to another. */
  | { readonly kind: 'copy'; readonly from: number; readonly to: number };

/**
 * The changes that bring rows from one order of keys to another, so that what stands beside a key stays beside it. Rows
 * that keep their order stay where they are; only a key that changes its place gets a new row, to which its cells are
 * copied. Keys are unique in each list.
 */
export function rowEdits(from: readonly string[], to: readonly string[]): RowEdit[] {
  const staying = new Set(stayingKeys(from, to));
  const fresh = newKeysBefore(to, staying);
  const rows = withInsertions(from, fresh);
  const moved = to.filter((key) => !staying.has(key) && from.includes(key));
  const copies = moved.map((key): RowEdit => ({
    kind: 'copy',
    from: rows.findIndex((row) => row.key === key && !row.isNew),
    to: rows.findIndex((row) => row.key === key && row.isNew),
  }));
  const gone = rows.flatMap(({ key, isNew }, at) => (isNew || staying.has(key) ? [] : [at]));
  return [...insertions(from, fresh), ...copies, ...runsFromTheEnd(gone)];
}

/** The longest run of keys, gaps allowed, that stand in the same order in both lists. */
function stayingKeys(from: readonly string[], to: readonly string[]): string[] {
  const placeIn = new Map(from.map((key, index) => [key, index]));
  const known = to.filter((key) => placeIn.has(key));
  /** For each length the last place of the run of that length which ends lowest. */
  const ends: { readonly place: number; readonly key: string; readonly before?: Run }[] = [];
  for (const key of known) {
    const place = placeIn.get(key) ?? 0;
    const length = firstNotBelow(ends, place);
    ends[length] = { place, key, before: ends[length - 1] };
  }
  const keys: string[] = [];
  for (let run: Run | undefined = ends.at(-1); run; run = run.before) keys.unshift(run.key);
  return keys;
}

interface Run {
  readonly place: number;
  readonly key: string;
  readonly before?: Run;
}

function firstNotBelow(ends: readonly Run[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Row {
  readonly key: string;
  readonly isNew: boolean;
}

/** The new rows stand before the next key that stays, or at the end; those that go stand where they stood. */
function withInsertions(from: readonly string[], fresh: FreshKeys): Row[] {
  const newRows = (behind: string | undefined): Row[] =>
    (fresh.get(behind) ?? []).map((key) => ({ key, isNew: true }));
  const rows = from.flatMap((key) => [...newRows(key), { key, isNew: false }]);
  return [...rows, ...newRows(undefined)];
}

/** From the last one up, so that no insertion moves the place of another. */
function insertions(from: readonly string[], fresh: FreshKeys): RowEdit[] {
  const places = new Map(from.map((key, index) => [key, index]));
  return [...fresh]
    .map(([key, keys]) => ({
      at: key === undefined ? from.length : (places.get(key) ?? 0),
      count: keys.length,
    }))
    .sort((a, b) => b.at - a.at)
    .map(({ at, count }) => ({ kind: 'insert', at, count }));
}

/** Keys that need a row of their own, by the staying key behind them; undefined for the end. */
type FreshKeys = ReadonlyMap<string | undefined, readonly string[]>;

function newKeysBefore(to: readonly string[], staying: ReadonlySet<string>): FreshKeys {
  const found = new Map<string | undefined, string[]>();
  let waiting: string[] = [];
  for (const key of to) {
    if (!staying.has(key)) waiting.push(key);
    else {
      if (waiting.length > 0) found.set(key, waiting);
      waiting = [];
    }
  }
  if (waiting.length > 0) found.set(undefined, waiting);
  return found;
}

function runsFromTheEnd(rows: readonly number[]): RowEdit[] {
  const runs: { at: number; count: number }[] = [];
  for (const row of [...rows].reverse()) {
    const last = runs.at(-1);
    if (last && last.at === row + 1) {
      last.at = row;
      last.count += 1;
    } else runs.push({ at: row, count: 1 });
  }
  return runs.map(({ at, count }) => ({ kind: 'delete', at, count }));
}
