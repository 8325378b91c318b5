import { textOf } from '../sheet/cell-facts';
import type { FoundTable } from '../regions/find-tables';
import type { PeriodLabel } from '../periods/period-label';
import type { Line } from '../sheet/grid';
import type { SourceCell } from '../sheet/source-sheet';
import { headingFacts, type HeadingFacts } from './heading-facts';
import { lineFacts } from './line-facts';

/** One heading above a column. */
export interface Heading {
  readonly text: string;
  readonly facts: HeadingFacts;
  /** Where it stands as a number or date. */
  readonly period?: PeriodLabel;
}

/** The headings above a place from top to bottom; the last one is nearest to the figures. */
export type HeadingPath = readonly Heading[];

/** The headings above each place of a table. */
export function headingPaths({ header, places }: FoundTable): ReadonlyMap<number, HeadingPath> {
  const facts = header.map((line) => lineFacts(line));
  const paths = new Map<number, Heading[]>(places.map((place) => [place, []]));
  header.forEach((line, level) => {
    const isLast = level === header.length - 1;
    let reaching: { place: number; heading: Heading } | undefined;
    for (const place of places) {
      const cell = line.cells.get(place) ?? line.covered.get(place);
      const period = periodOf(line, cell, facts[level]?.periods);
      const heading = cell && headingOf(cell, period);
      if (heading) {
        reaching = { place, heading };
        paths.get(place)?.push(heading);
      } else if (!isLast && reaching && reachesOver(header, level, place, reaching.heading)) {
        paths.get(place)?.push(reaching.heading);
      }
    }
  });
  return paths;
}

/** Merged cells have the period of their first one. */
function periodOf(
  { cells }: Line,
  cell: SourceCell | undefined,
  periods: ReadonlyMap<number, PeriodLabel> | undefined,
): PeriodLabel | undefined {
  for (const [place, period] of periods ?? []) if (cells.get(place) === cell) return period;
  return undefined;
}

/** A group heading that nobody merged stands over the first of its columns only. */
function reachesOver(
  header: readonly Line[],
  level: number,
  place: number,
  heading: Heading,
): boolean {
  const isGroup =
    heading.period !== undefined ||
    heading.facts.period !== undefined ||
    heading.facts.measures.length > 0 ||
    heading.facts.headsPeriods ||
    heading.facts.roles.some(({ meaning }) => meaning === 'threshold' || meaning === 'objective');
  if (!isGroup) return false;
  return header.slice(level + 1).some((line) => line.cells.has(place) || line.covered.has(place));
}

function headingOf(cell: SourceCell, period: PeriodLabel | undefined): Heading | undefined {
  const text =
    textOf(cell) ?? cell.text ?? (typeof cell.value === 'number' ? String(cell.value) : undefined);
  if (text === undefined || text === '') return undefined;
  return { text, facts: headingFacts(text), ...(period ? { period } : {}) };
}
