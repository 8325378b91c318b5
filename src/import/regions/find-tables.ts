import { kindOf } from '../sheet/cell-facts';
import type { Grid, Line } from '../sheet/grid';
import { bandsOf, type Band } from './bands';
import { headerBlocks, type HeaderBlock } from './header-block';

/** A table on a grid: its headings, the lines below them, and what stands above. */
export interface FoundTable {
  readonly grid: Grid;
  readonly header: readonly Line[];
  readonly body: readonly Line[];
  readonly places: readonly number[];
}

/** So many lines without a word between belong to nothing any more. */
const FAR = 6;
const LEAD = 2;
/** Headings that nobody knows a word of are looked for among the first lines, and among those that are not too long. */
const MOST_GUESSED = 1_000;
const MOST_CELLS = 1_500;

/** The tables of a grid, from left to right and from top to bottom. */
export function findTables(grid: Grid): FoundTable[] {
  return bandsOf(grid.lines).flatMap((band) => tablesInBand(grid, band));
}

function tablesInBand(grid: Grid, { from, to }: Band): FoundTable[] {
  const lines = grid.lines.filter(({ cells }) => has(cells, from, to));
  const blocks = headerBlocks(lines, from, to);
  const found = blocks.length > 0 ? blocks : guessedBlock(lines, from, to);
  return found.flatMap((block, index) => {
    const header = lines.slice(block.first, block.last + 1);
    const end = found[index + 1]?.first ?? lines.length;
    const body = untilFarAway(lines.slice(block.last + 1, end), header);
    // Beside each other only below these headings: the tables above may have other gaps.
    return bandsOf([...header, ...body]).flatMap((part) => {
      const places = placesOf(header, body, part);
      return places.length > 1 && body.length > 0 ? [{ grid, header, body, places }] : [];
    });
  });
}

/** Headings nobody knows a word of: the last line of texts before figures begin. */
function guessedBlock(lines: readonly Line[], from: number, to: number): HeaderBlock[] {
  const count = Math.min(lines.length - 1, MOST_GUESSED);
  for (let index = 0; index < count; index++) {
    if ((lines[index]?.cells.size ?? 0) > MOST_CELLS) continue;
    const kinds = kindsOf(lines[index], from, to);
    const below = kindsOf(lines[index + 1], from, to);
    const isTexts = kinds.length >= 2 && kinds.every((kind) => kind === 'text');
    if (isTexts && below.includes('figure')) return [{ first: index, last: index }];
    if (kinds.includes('figure')) return [];
  }
  return [];
}

function kindsOf(line: Line | undefined, from: number, to: number): string[] {
  return [...(line?.cells ?? [])]
    .filter(([place]) => place >= from && place <= to)
    .map(([, cell]) => kindOf(cell));
}

function untilFarAway(body: readonly Line[], header: readonly Line[]): readonly Line[] {
  let at = header.at(-1)?.at ?? 0;
  const end = body.findIndex((line) => {
    const isFar = line.at - at > FAR && line.cells.size < 2;
    at = line.at;
    return isFar;
  });
  return end < 0 ? body : body.slice(0, end);
}

/** Places with something below the headings; those with a heading only when they stand between such. */
function placesOf(header: readonly Line[], body: readonly Line[], { from, to }: Band): number[] {
  const filled = new Set<number>();
  for (const { cells } of body) {
    for (const place of cells.keys()) if (place >= from && place <= to) filled.add(place);
  }
  const first = Math.min(...filled);
  const last = Math.max(...filled);
  for (const { cells } of header) {
    for (const place of cells.keys()) {
      if (place >= Math.max(from, first) && place <= Math.min(to, last)) filled.add(place);
    }
  }
  const headed = header.at(-1);
  for (let place = last + 1; place <= to && headed?.cells.has(place) === true; place++)
    filled.add(place);
  return withoutLead(
    [...filled].sort((a, b) => a - b),
    body,
  );
}

/** Beside a gap, one or two places with next to nothing in them are a letterhead and no part of the table. */
function withoutLead(places: readonly number[], body: readonly Line[]): number[] {
  const gap = places.findIndex((place, index) => index > 0 && place - (places[index - 1] ?? 0) > 1);
  if (gap < 1 || gap > LEAD) return [...places];
  const lead = places.slice(0, gap);
  const cells = body.flatMap((line) => lead.filter((place) => line.cells.has(place)));
  return cells.length <= LEAD ? places.slice(gap) : [...places];
}

function has(cells: Line['cells'], from: number, to: number): boolean {
  for (const place of cells.keys()) if (place >= from && place <= to) return true;
  return false;
}
