import type { Line } from '../sheet/grid';

/** Two rows at least make a sum worth the name. */
const FEWEST = 2;
const MOST = 200;
const COLUMNS_LOOKED_AT = 4;
/** Printed figures are rounded: their sum may be off by a little. */
const TOLERANCE = 0.002;

/** How many lines next to a line, above or below it, add up to it in every column; 0 where none do. */
export function addsUp(lines: readonly Line[], index: number, places: readonly number[]): number {
  const own = places
    .flatMap((place) => {
      const value = lines[index]?.cells.get(place)?.value;
      return typeof value === 'number' && value !== 0 ? [{ place, value }] : [];
    })
    .slice(0, COLUMNS_LOOKED_AT);
  if (own.length === 0) return 0;
  return countOf(lines, index, -1, own) || countOf(lines, index, 1, own);
}

function countOf(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
  own: readonly { place: number; value: number }[],
): number {
  const sums = own.map(() => 0);
  for (let count = 1; count <= MOST; count++) {
    const line = lines[index + step * count];
    if (line === undefined) return 0;
    own.forEach(({ place }, column) => {
      const value = line.cells.get(place)?.value;
      sums[column] = (sums[column] ?? 0) + (typeof value === 'number' ? value : 0);
    });
    const isSame = own.every(
      ({ value }, column) => Math.abs((sums[column] ?? 0) - value) <= Math.abs(value) * TOLERANCE,
    );
    if (isSame && count >= FEWEST) return count;
  }
  return 0;
}
