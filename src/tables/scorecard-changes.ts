import type { Scorecard } from '../scorecard/model/scorecard';
import type { Row } from './cells/cell-type';
import type { Layout } from './layout';
import { TABLES } from './schema';
import type { TableGrid } from './table-grid';
import { gridDifference } from './write/grid-difference';
import { isUnchanged, tableChanges, type TableChanges } from './write/table-changes';
import { changedSetup, newSetup } from './write/write-setup';
import { writeContext } from './write/write-context';
import { newTable } from './write/write-table';

/** What has to happen in a workbook so that its tables say what a scorecard says. */
export interface ScorecardChanges {
  /** Tables that the workbook does not have, in the order of their sheets. */
  readonly created: readonly TableGrid[];
  /** Tables that it has, those with something to change only. */
  readonly changed: readonly TableChanges[];
}

/**
 * The difference between an open workbook, as `layout` says it was read, and a scorecard. Made for a workbook that people
 * look at: only cells that say something else are touched. `writeTables` makes whole tables for a file.
 */
export function scorecardChanges(scorecard: Scorecard, layout: Layout): ScorecardChanges {
  const context = writeContext(scorecard, layout.setup?.setup);
  const created: TableGrid[] = [];
  const changed: TableChanges[] = [];
  const { setup } = layout;
  if (setup)
    changed.push(gridDifference(setup.grid, changedSetup(scorecard.setup, context, setup)));
  else created.push(newSetup(scorecard.setup, context));
  for (const schema of TABLES) {
    // The rows of a list are plain records; a schema knows their fields by name.
    const items = scorecard[schema.list] as unknown as readonly Row[];
    const before = layout.tables.get(schema.name);
    if (before) changed.push(tableChanges(schema, items, context, before));
    else if (schema.createdAtOnce || items.length > 0) {
      created.push(newTable(schema, items, context));
    }
  }
  return { created, changed: changed.filter((changes) => !isUnchanged(changes)) };
}
