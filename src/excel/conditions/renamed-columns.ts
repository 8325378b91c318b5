import { headingKey } from '../../tables/read/headings';
import { SCHEMA_VERSION, schemaOf } from '../../tables/schema';
import type { WorkbookRead } from '../read-workbook';
import type { Condition } from './condition';
import { schemaVersionOf } from './schema-version-of';
import { standingTables, type StandingTable } from './standing-tables';

/**
 * The columns that a table can do without, but in whose place a heading stands that is not ours: nobody reads what is below
 * it. A table whose own columns stand elsewhere is left in peace, and so is one of an older version, which lacks columns
 * because they are new.
 */
export function renamedColumns(read: WorkbookRead, version = SCHEMA_VERSION): Condition[] {
  if (schemaVersionOf(read) < version) return [];
  return standingTables(read).flatMap(renamedIn);
}

function renamedIn(standing: StandingTable): Condition[] {
  const { table, grid, foreign } = standing;
  const columns = schemaOf(table)?.columns ?? [];
  const lacking = new Set(standing.lacking);
  if (lacking.size === 0 || foreign.length === 0) return [];
  const known = new Set(columns.map(({ heading }) => headingKey(heading)));
  const inTable = gapsOf(grid.columns, (heading) => !known.has(headingKey(heading)));
  const headings = columns.map(({ heading }) => heading);
  const needed = new Set(columns.flatMap((each) => (each.required ? [each.heading] : [])));
  return [...gapsOf(headings, (heading) => lacking.has(heading))].flatMap(([gap, missing]) => {
    const there = inTable.get(gap) ?? [];
    return missing.flatMap((column, index): Condition[] => {
      const heading = there[index];
      if (heading === undefined || needed.has(column)) return [];
      return [{ kind: 'column renamed', table, column, heading, candidates: foreign }];
    });
  });
}

/** The headings that stand apart, by those on their left and right. */
function gapsOf(
  headings: readonly string[],
  isApart: (heading: string) => boolean,
): Map<string, string[]> {
  const gaps = new Map<string, string[]>();
  let before = '';
  let gap: string[] = [];
  for (const heading of [...headings, '']) {
    if (heading !== '' && isApart(heading)) gap.push(heading);
    else {
      if (gap.length > 0) gaps.set(`${before}|${headingKey(heading)}`, gap);
      [before, gap] = [headingKey(heading), []];
    }
  }
  return gaps;
}
