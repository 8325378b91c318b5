import { SCHEMA_VERSION } from '../../tables/schema';
import { scorecardChanges, type ScorecardChanges } from '../../tables/scorecard-changes';
import type { TableGrid } from '../../tables/table-grid';
import type { TableName } from '../../tables/table-name';
import type { TableChanges } from '../../tables/write/table-changes';
import { allowed, refusalOf } from '../allowed-plan';
import { columnsToAdd } from '../conditions/columns-to-add';
import { missingTables } from '../conditions/missing-tables';
import { schemaVersionOf } from '../conditions/schema-version-of';
import { standingTables, type StandingTable } from '../conditions/standing-tables';
import type { Planned } from '../read-and-write';
import type { WorkbookRead } from '../read-workbook';
import { writePlan } from '../writing/write-plan';
import { newIdChanges } from './new-id-changes';
import type { Repair } from './repair';

/** A repair that changes cells or makes sheets, which is planned by what stands in the workbook. */
export type PlannedRepair = Exclude<
  Repair,
  { readonly kind: 'use name' | 'rename back' | 'clear filter' | 'calculate' }
>;

/** How a repair is carried out; `not needed` when the condition has gone meanwhile. */
export function plannedRepair(
  repair: PlannedRepair,
  read: WorkbookRead,
  version = SCHEMA_VERSION,
): Planned {
  const refusal = refusalOf(read, version);
  if (refusal && !(repair.kind === 'update' && refusal.kind === 'older schema')) return refusal;
  const changes = changesFor(repair, read, version);
  if (!changes) return { kind: 'not needed' };
  const planned = allowed(writePlan(changes, read.scorecard, read), read);
  if (planned.kind !== 'planned') return planned;
  const rest = (now: WorkbookRead): Planned => plannedRepair(repair, now, version);
  return { ...planned, plan: { ...planned.plan, rest } };
}

function changesFor(
  repair: PlannedRepair,
  read: WorkbookRead,
  version: number,
): ScorecardChanges | undefined {
  switch (repair.kind) {
    case 'restore table':
      return restored(repair.table, read);
    case 'add column':
      return changed(columnAdded(repair, read));
    case 'choose column':
      return changed(columnRenamed(repair, read));
    case 'new ID':
      return changed(newIdChanges(repair, read));
    case 'update':
      return updated(read, version);
  }
}

function changed(changes: TableChanges | undefined): ScorecardChanges | undefined {
  return changes && { created: [], changed: [changes] };
}

function restored(table: TableName, read: WorkbookRead): ScorecardChanges | undefined {
  if (!missingTables(read).includes(table)) return undefined;
  const { created } = scorecardChanges(read.scorecard, read.layout);
  return { created: created.filter(({ name }) => name === table), changed: [] };
}

function columnAdded(
  { table, column }: { readonly table: TableName; readonly column: string },
  read: WorkbookRead,
): TableChanges | undefined {
  const standing = withoutColumn(table, column, read);
  return standing && { ...unchanged(standing.grid), addedColumns: [column] };
}

function columnRenamed(
  {
    table,
    column,
    heading,
  }: { readonly table: TableName; readonly column: string; readonly heading: string },
  read: WorkbookRead,
): TableChanges | undefined {
  const standing = withoutColumn(table, column, read);
  const position = standing?.grid.columns.indexOf(heading) ?? -1;
  if (!standing || position < 0) return undefined;
  return { ...unchanged(standing.grid), cells: [{ row: HEADINGS, position, content: column }] };
}

/** The row of the headings, counted as the rows of a grid are. */
const HEADINGS = -1;

function withoutColumn(
  table: TableName,
  column: string,
  read: WorkbookRead,
): StandingTable | undefined {
  const standing = standingTables(read).find((each) => each.table === table);
  return standing?.lacking.includes(column) === true ? standing : undefined;
}

function updated(read: WorkbookRead, version: number): ScorecardChanges | undefined {
  if (schemaVersionOf(read) >= version) return undefined;
  const { setup } = read.scorecard;
  const now = { ...read.scorecard, setup: { ...setup, schemaVersion: version } };
  const settings = scorecardChanges(now, read.layout).changed;
  const columns = columnsToAdd(read).map(({ grid, lacking }): TableChanges => ({
    ...unchanged(grid),
    addedColumns: lacking,
  }));
  return { created: [], changed: [...columns, ...settings] };
}

function unchanged(grid: TableGrid): TableChanges {
  return { grid, addedColumns: [], cells: [], appended: [], deleted: [] };
}
