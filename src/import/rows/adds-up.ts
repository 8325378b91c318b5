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

/**
 * How many lines next to a line, above or below it, add up to it; 0 where none do.
 *
 * @param share of the columns that have to agree: some figure of a total may be wrong where the row is called one
 */
export function addsUp(
  lines: readonly Line[],
  index: number,
  places: readonly number[],
  share = 1,
): number {
  const hasTexts = places.some(
    (place) => typeof lines[index]?.cells.get(place)?.value === 'string',
  );
  const found = adding(lines, index, { places, share }, POINT);
  return found > 0 || !hasTexts ? found : adding(lines, index, { places, share }, COMMA);
}

interface Wanted {
  readonly places: readonly number[];
  readonly share: number;
}

/** The first figures of the line, and how many of them have to be sums. */
interface Own {
  readonly figures: readonly { readonly place: number; readonly value: number }[];
  readonly needed: number;
}

/** Figures can be texts: they add up in one country's way of writing them. */
function adding(
  lines: readonly Line[],
  index: number,
  { places, share }: Wanted,
  separators: Separators,
): number {
  const figures = places
    .flatMap((place) => {
      const value = figureOf(lines[index]?.cells.get(place), separators);
      return value !== undefined && value !== 0 ? [{ place, value }] : [];
    })
    .slice(0, COLUMNS_LOOKED_AT);
  if (figures.length === 0) return 0;
  const own = { figures, needed: Math.max(Math.min(figures.length, 2), figures.length * share) };
  return countOf(lines, index, -1, own, separators) || countOf(lines, index, 1, own, separators);
}

function countOf(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
  { figures, needed }: Own,
  separators: Separators,
): number {
  const sums = figures.map(() => 0);
  for (let count = 1; count <= MOST; count++) {
    const line = lines[index + step * count];
    if (line === undefined) return 0;
    figures.forEach(({ place }, column) => {
      sums[column] = (sums[column] ?? 0) + (figureOf(line.cells.get(place), separators) ?? 0);
    });
    const same = figures.filter(
      ({ value }, column) => Math.abs((sums[column] ?? 0) - value) <= Math.abs(value) * TOLERANCE,
    );
    if (same.length >= needed && count >= FEWEST) return count;
  }
  return 0;
}

function figureOf(cell: SourceCell | undefined, separators: Separators): number | undefined {
  const value = cell?.value;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? readFigureText(value, separators)?.value : undefined;
}
