import { readFigureText } from '../figures/figure-text';
import { COMMA, POINT } from '../figures/text-separators';
import type { Separators } from '../../look/separators';
import type { Line } from '../sheet/grid';
import type { SourceCell } from '../sheet/source-sheet';

/** Two rows at least make a sum worth the name. */
const FEWEST = 2;
const MOST = 200;
const COLUMNS_LOOKED_AT = 4;
/** Printed figures are rounded: their sum may be off by a little. */
const TOLERANCE = 0.002;

/** How many lines next to a line, above or below it, add up to it in every column; 0 where none do. */
export function addsUp(lines: readonly Line[], index: number, places: readonly number[]): number {
  const hasTexts = places.some(
    (place) => typeof lines[index]?.cells.get(place)?.value === 'string',
  );
  const found = adding(lines, index, places, POINT);
  return found > 0 || !hasTexts ? found : adding(lines, index, places, COMMA);
}

/** Figures can be texts: they add up in one country's way of writing them. */
function adding(
  lines: readonly Line[],
  index: number,
  places: readonly number[],
  separators: Separators,
): number {
  const own = places
    .flatMap((place) => {
      const value = figureOf(lines[index]?.cells.get(place), separators);
      return value !== undefined && value !== 0 ? [{ place, value }] : [];
    })
    .slice(0, COLUMNS_LOOKED_AT);
  if (own.length === 0) return 0;
  return countOf(lines, index, -1, own, separators) || countOf(lines, index, 1, own, separators);
}

function countOf(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
  own: readonly { place: number; value: number }[],
  separators: Separators,
): number {
  const sums = own.map(() => 0);
  for (let count = 1; count <= MOST; count++) {
    const line = lines[index + step * count];
    if (line === undefined) return 0;
    own.forEach(({ place }, column) => {
      sums[column] = (sums[column] ?? 0) + (figureOf(line.cells.get(place), separators) ?? 0);
    });
    const isSame = own.every(
      ({ value }, column) => Math.abs((sums[column] ?? 0) - value) <= Math.abs(value) * TOLERANCE,
    );
    if (isSame && count >= FEWEST) return count;
  }
  return 0;
}

function figureOf(cell: SourceCell | undefined, separators: Separators): number | undefined {
  const value = cell?.value;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? readFigureText(value, separators)?.value : undefined;
}
