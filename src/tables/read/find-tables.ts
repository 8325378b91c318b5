import { TABLES } from '../schema';
import { SETUP } from '../schema/setup';
import type { TableGrid } from '../table-grid';
import type { TableName } from '../table-name';
import { headingKey } from './headings';

const TELLING_HEADINGS = 3;

interface Signature {
  readonly name: TableName;
  readonly headings: readonly string[];
  readonly required: readonly string[];
}

const SIGNATURES: readonly Signature[] = [
  {
    name: SETUP.name,
    headings: [SETUP.setting.heading, SETUP.value.heading, SETUP.note.heading].map(headingKey),
    required: [SETUP.setting.heading, SETUP.value.heading].map(headingKey),
  },
  ...TABLES.map(({ name, columns }) => ({
    name,
    headings: columns.map((column) => headingKey(column.heading)),
    required: columns
      .filter(({ required }) => required !== undefined)
      .map((column) => headingKey(column.heading)),
  })),
];

/** By the name of a sheet, the name that its table was written under: what marks a sheet as ours. */
export type SheetMarks = ReadonlyMap<string, string>;

/** The grid of each of our tables: by its name, else (a renamed table) by the mark of its sheet, else by its headings. */
export function findTables(
  grids: readonly TableGrid[],
  marks: SheetMarks = new Map(),
): Map<TableName, TableGrid> {
  const found = new Map<TableName, TableGrid>();
  const byName = new Map(SIGNATURES.map(({ name }) => [name.toLowerCase(), name]));
  const unnamed: TableGrid[] = [];
  for (const grid of grids) {
    const name = byName.get(grid.name.toLowerCase());
    if (name !== undefined && !found.has(name)) found.set(name, grid);
    else unnamed.push(grid);
  }
  for (const [name, grid] of byMark(unnamed, marks)) if (!found.has(name)) found.set(name, grid);
  const placed = new Set(found.values());
  for (const grid of unnamed) {
    if (placed.has(grid)) continue;
    const name = nameByHeadings(grid, found);
    if (name !== undefined) found.set(name, grid);
  }
  return found;
}

/** Of several tables on a marked sheet, the one with the most headings of the table that it was written with. */
function byMark(grids: readonly TableGrid[], marks: SheetMarks): [TableName, TableGrid][] {
  return [...marks].flatMap(([sheet, mark]) => {
    const signature = SIGNATURES.find(({ name }) => name.toLowerCase() === mark.toLowerCase());
    if (!signature) return [];
    const shared = ({ columns }: TableGrid): number =>
      columns.filter((column) => signature.headings.includes(headingKey(column))).length;
    const [first, ...others] = grids.filter((grid) => grid.sheet === sheet && shared(grid) > 0);
    if (!first) return [];
    const best = others.reduce((most, grid) => (shared(grid) > shared(most) ? grid : most), first);
    return [[signature.name, best] satisfies [TableName, TableGrid]];
  });
}

/**
 * The table still missing whose headings the grid has; the best match first. Three required headings say enough; a table
 * with fewer must have half of all its headings too.
 */
function nameByHeadings(
  grid: TableGrid,
  found: ReadonlyMap<TableName, TableGrid>,
): TableName | undefined {
  const present = new Set(grid.columns.map(headingKey));
  let best: { readonly name: TableName; readonly share: number } | undefined;
  for (const { name, headings, required } of SIGNATURES) {
    if (found.has(name) || !required.every((heading) => present.has(heading))) continue;
    const share = headings.filter((heading) => present.has(heading)).length / headings.length;
    const enough = required.length >= TELLING_HEADINGS || share >= 0.5;
    if (enough && share > (best?.share ?? 0)) best = { name, share };
  }
  return best?.name;
}
