import { gridRow } from './grid-cell';
import type { Layout } from './layout';
import type { Place } from './problem';
import { rowName } from './row-key';
import { schemaOf } from './schema';

/** What a finding at a place may be called: the address of its cell, the key of its row, the KPI that the row is about. */
export function namesAt(place: Place, { tables }: Layout): string[] {
  const names = place.cell === undefined ? [] : [place.cell];
  for (const [table, { grid, items }] of tables) {
    if (grid.name !== place.table || place.row === undefined) continue;
    const item = items[gridRow(grid, place.row)];
    if (!item) continue;
    names.push(rowName(item, schemaOf(table)?.key ?? []));
    if (typeof item.kpi === 'string') names.push(item.kpi);
  }
  return names;
}
