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

/** The grid of each of our tables: by its name, else (a renamed table) by its headings. */
export function findTables(grids: readonly TableGrid[]): Map<TableName, TableGrid> {
  const found = new Map<TableName, TableGrid>();
  const byName = new Map(SIGNATURES.map(({ name }) => [name.toLowerCase(), name]));
  const unnamed: TableGrid[] = [];
  for (const grid of grids) {
    const name = byName.get(grid.name.toLowerCase());
    if (name !== undefined && !found.has(name)) found.set(name, grid);
    else unnamed.push(grid);
  }
  for (const grid of unnamed) {
    const name = nameByHeadings(grid, found);
    if (name !== undefined) found.set(name, grid);
  }
  return found;
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
