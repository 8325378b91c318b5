import { headingFacts } from '../headings/heading-facts';
import { lineFacts } from '../headings/line-facts';
import { textOf } from '../sheet/cell-facts';
import type { Line } from '../sheet/grid';

/** Headings of a table: positions of its lines among those of the grid, first and last. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
}

/** Headings of more lines than these are other things. */
const MOST_ABOVE = 3;
const MOST_BELOW = 2;
/** The share of figures that headings may have among their known words. */
const FIGURES_ALLOWED = 0.2;

/** Longer lines are data: nobody reports so many periods. */
const MOST_CELLS = 1_500;
/** Headings further down are not looked for. */
const MOST_LINES = 4_000;
const MOST_BLOCKS = 200;
const LONG_TEXT = 60;
const LAST_MONTH = 12;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const FIRST_SERIAL = 36_000;

/** The headings on some lines of a grid, within two places, from top to bottom. */
export function headerBlocks(lines: readonly Line[], from: number, to: number): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const count = Math.min(lines.length, MOST_LINES);
  for (let index = 0; index < count && blocks.length < MOST_BLOCKS; index++) {
    const line = lines[index];
    if (!line || !isHeading(line, from, to) || continuesFigures(line, lines[index - 1])) continue;
    if (isFirstRow(lines, index, blocks.at(-1))) continue;
    const last = lastBelow(lines, index, from, to);
    const floor = (blocks.at(-1)?.last ?? -1) + 1;
    blocks.push({ first: firstAbove(lines, index, floor, from, to), last });
    index = last;
  }
  return blocks;
}

/** Whether a line reads like headings by itself: two known words at least, and next to no figures. */
export function isHeading(line: Line, from: number, to: number): boolean {
  if (!canBeHeading(line, from, to)) return false;
  const { known, figures, longTexts, texts } = lineFacts(line, from, to);
  return known >= 2 && figures <= known * FIGURES_ALLOWED && longTexts <= 1 && known >= texts * 0.3;
}

/** Numbers below numbers are figures, even where they could be years. */
function continuesFigures(line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.at - above.at > 1) return false;
  const numbers = [...line.cells].filter(([, { value }]) => typeof value === 'number');
  return (
    numbers.length > 0 &&
    numbers.every(([place]) => typeof above.cells.get(place)?.value === 'number') &&
    !repeats(line, above)
  );
}

/** A look at the values alone rules most lines out. */
function canBeHeading({ cells }: Line, from: number, to: number): boolean {
  if (cells.size < 2 || cells.size > MOST_CELLS) return false;
  let figures = 0;
  let others = 0;
  let longTexts = 0;
  for (const [place, { value }] of cells) {
    if (place < from || place > to) continue;
    if (typeof value === 'number' && !Number.isInteger(value)) figures += 1;
    else if (
      typeof value === 'number' &&
      value > LAST_MONTH &&
      (value < FIRST_YEAR || (value > LAST_YEAR && value < FIRST_SERIAL))
    )
      figures += 1;
    else others += 1;
    if (typeof value === 'string' && value.length > LONG_TEXT) longTexts += 1;
  }
  return others >= 2 && figures <= others * FIGURES_ALLOWED && longTexts <= 1;
}

/** Lines above that say more about the columns: "2026" over its months, "Quarter 1" over Plan and Actual. */
function firstAbove(
  lines: readonly Line[],
  anchor: number,
  floor: number,
  from: number,
  to: number,
): number {
  let first = anchor;
  for (let above = anchor - 1; above >= Math.max(floor, anchor - MOST_ABOVE); above--) {
    const line = lines[above];
    const below = lines[first];
    if (!line || !below || below.at - line.at > 1 || !belongsAbove(line, below, from, to)) break;
    first = above;
  }
  return first;
}

function belongsAbove(line: Line, below: Line, from: number, to: number): boolean {
  const cells = within(line.cells, from, to);
  const { figures, longTexts, known, periods } = lineFacts(line, from, to);
  if (cells.length === 0 || figures > 0 || longTexts > 0) return false;
  const [place = from] = cells[0] ?? [];
  const firstBelow = within(below.cells, from, to)[0]?.[0] ?? from;
  if (cells.length === 1) {
    // A lone text over the first column, or over the whole table, is a title.
    const width = 1 + within(line.covered, from, to).length;
    const isTitle = place <= firstBelow || width >= within(below.cells, from, to).length;
    const facts = headingFacts(textOf(cells[0]?.[1] ?? { value: null }) ?? '');
    return !isTitle && (periods.size > 0 || facts.isKnown || width > 1);
  }
  return known >= 1 || cells.length >= 3;
}

/** "Actual | Plan" below the months, units below the names. */
function lastBelow(lines: readonly Line[], anchor: number, from: number, to: number): number {
  let last = anchor;
  for (let below = anchor + 1; below <= anchor + MOST_BELOW; below++) {
    const line = lines[below];
    const above = lines[last];
    if (!line || !above || line.at - above.at > 1) break;
    const isMore =
      isHeading(line, from, to) &&
      !repeats(line, above) &&
      !isNamed(line, lines.slice(anchor, below));
    if (!isMore && !isColumnNumbers(line, from, to)) break;
    last = below;
  }
  return last;
}

/** The line right below headings with a name in it is the first row of their table. */
function isFirstRow(
  lines: readonly Line[],
  index: number,
  block: HeaderBlock | undefined,
): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (!line || !above || block?.last !== index - 1 || line.at - above.at > 1) return false;
  return isNamed(line, lines.slice(block.first, index));
}

/** A name stands below "KPI": its figures may look like years, but they are figures. */
function isNamed({ cells }: Line, above: readonly Line[]): boolean {
  return above.some((heading) =>
    [...heading.cells].some(([place, cell]) => {
      const name = textOf(cells.get(place) ?? { value: null }) ?? '';
      const { roles } = headingFacts(textOf(cell) ?? '');
      const isNames = roles.some(({ meaning, isWhole }) => meaning === 'kpi' && isWhole);
      return isNames && name !== '' && !headingFacts(name).isKnown;
    }),
  );
}

/** A line of "(1) (2) (3)" or "A B 1 2" below headings, as official forms have it. */
function isColumnNumbers(line: Line, from: number, to: number): boolean {
  const cells = within(line.cells, from, to);
  if (cells.length < 4) return false;
  const values = cells.map(([, { value }]) =>
    String(typeof value === 'object' ? '' : value).trim(),
  );
  return (
    values.every((value) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.test(value)) &&
    new Set(values).size === values.length
  );
}

function repeats(line: Line, above: Line): boolean {
  const texts = new Set(Array.from(above.cells.values(), (cell) => textOf(cell)));
  return [...line.cells.values()].every((cell) => texts.has(textOf(cell)));
}

function within<Cell>(
  cells: ReadonlyMap<number, Cell>,
  from: number,
  to: number,
): (readonly [number, Cell])[] {
  return [...cells].filter(([place]) => place >= from && place <= to);
}
