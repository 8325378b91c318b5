import type { Scorecard } from '../scorecard/model/scorecard';
import type { Row } from './cells/cell-type';
import type { Layout } from './layout';
import { TABLES } from './schema';
import type { TableGrid } from './table-grid';
import { changedSetup, newSetup } from './write/write-setup';
import { writeContext } from './write/write-context';
import { changedTable, newTable } from './write/write-table';

/**
 * The tables of a scorecard, in the order of their sheets. With the layout of the workbook that was read, everything
 * the model does not know stays as it was (extra columns, column order, rows with a problem, formulas, the way a value
 * was typed), and only what the model changed is different. Without it: a new workbook, with the five tables that every
 * scorecard has and those that have rows.
 */
export function writeTables(scorecard: Scorecard, layout?: Layout): TableGrid[] {
  const context = writeContext(scorecard, layout?.setup?.setup);
  const setup = layout?.setup
    ? changedSetup(scorecard.setup, context, layout.setup)
    : newSetup(scorecard.setup, context);
  const grids = [setup];
  for (const schema of TABLES) {
    // The rows of a list are plain records; a schema knows their fields by name.
    const items = scorecard[schema.list] as unknown as readonly Row[];
    const before = layout?.tables.get(schema.name);
    if (before) grids.push(changedTable(schema, items, context, before));
    else if (schema.createdAtOnce || items.length > 0) grids.push(newTable(schema, items, context));
  }
  return grids;
}
