import type { Arrow } from '../scorecard/cascade/loop-closers';
import { dagreOrder } from './dagre-order';
import { evenLines } from './even-lines';

/** Where the boxes of a map stand in its grid; rows and columns count from 0, from the top and from the left. */
export interface MapPlaces {
  /** A band without boxes has one row too. */
  readonly rows: readonly MapRow[];
  readonly columns: number;
  readonly cells: ReadonlyMap<string, MapCell>;
}

export interface MapRow {
  readonly band: number;
  /** From left to right. */
  readonly ids: readonly string[];
}

export interface MapCell {
  readonly row: number;
  readonly column: number;
}

const MOST_IN_ROW = 3;

/**
 * Places the boxes of each band, three in a row at most. In a band of several rows effects stand above their causes; in a
 * row the order is the one in which few links cross.
 */
export function mapPlaces(
  bands: readonly (readonly string[])[],
  links: readonly Arrow[],
): MapPlaces {
  const drafts = bands.flatMap((ids, band): MapRow[] =>
    evenLines(effectsFirst(ids, links), MOST_IN_ROW).map((line) => ({ band, ids: line })),
  );
  const across = dagreOrder(
    drafts.map(({ ids }) => ids),
    links,
  );
  const columns = Math.max(1, ...drafts.map(({ ids }) => ids.length));
  const places = [...across.values()];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const columnAt = (id: string): number =>
    right > left ? (((across.get(id) ?? left) - left) / (right - left)) * (columns - 1) : 0;
  const cells = new Map<string, MapCell>();
  const rows = drafts.map(({ band, ids }, row): MapRow => {
    const inOrder = [...ids].sort((a, b) => (across.get(a) ?? 0) - (across.get(b) ?? 0));
    const wanted = inOrder.map(columnAt);
    const chosen = nearestColumns(wanted, columns);
    inOrder.forEach((id, index) => cells.set(id, { row, column: chosen[index] ?? index }));
    return { band, ids: inOrder };
  });
  return { rows, columns, cells };
}

/** The more steps lead on from a box inside its band, the lower it stands; else the given order stays. */
function effectsFirst(ids: readonly string[], links: readonly Arrow[]): readonly string[] {
  if (ids.length <= MOST_IN_ROW) return ids;
  const inside = links.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const depths = new Map(ids.map((id) => [id, 0]));
  // As many rounds as there are boxes: a loop among them ends there.
  for (let round = 0; round < ids.length; round++) {
    for (const { from, to } of inside) {
      depths.set(from, Math.max(depths.get(from) ?? 0, Math.min(ids.length, depthOf(to) + 1)));
    }
  }
  return [...ids].sort((a, b) => depthOf(a) - depthOf(b));

  function depthOf(id: string): number {
    return depths.get(id) ?? 0;
  }
}

/** Of all ways to put boxes into columns without changing their order, the one nearest to where they want to be. */
function nearestColumns(wanted: readonly number[], columns: number): readonly number[] {
  const ways = choices(wanted.length, 0, columns);
  const distance = (way: readonly number[]): number =>
    way.reduce((sum, column, index) => sum + Math.abs(column - (wanted[index] ?? column)), 0);
  return ways.reduce((best, way) => (distance(way) < distance(best) ? way : best), ways[0] ?? []);
}

function choices(count: number, first: number, columns: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  const starts = Array.from({ length: columns - count + 1 - first }, (_, index) => first + index);
  return starts.flatMap((start) =>
    choices(count - 1, start + 1, columns).map((rest) => [start, ...rest]),
  );
}
