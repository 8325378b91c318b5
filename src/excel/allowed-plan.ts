import { SCHEMA_VERSION } from '../tables/schema';
import { SETUP } from '../tables/schema/setup';
import { schemaVersionOf } from './conditions/schema-version-of';
import type { Planned } from './read-and-write';
import type { WorkbookRead } from './read-workbook';
import type { Refusal } from './save-outcome';
import type { WritePlan } from './writing/write-plan';

/** Why nothing at all may be written into a workbook; undefined when something may. */
export function refusalOf(read: WorkbookRead, known = SCHEMA_VERSION): Refusal | undefined {
  const version = schemaVersionOf(read);
  if (read.scorecard.setup.writeInProgress !== undefined) return { kind: 'blocked' };
  if (read.state.isReadOnly) return { kind: 'read-only' };
  if (version === known) return undefined;
  return { kind: version > known ? 'newer schema' : 'older schema', version };
}

/**
 * A plan that can be carried out, or why not: a request that Excel refuses in its middle leaves its beginning, so what is
 * protected is looked at before.
 *
 * @param plan undefined: it needs a Setup table, which is not there
 */
export function allowed(plan: WritePlan | undefined, read: WorkbookRead): Planned {
  if (!plan) return { kind: 'missing', tables: [SETUP.name] };
  if (plan.makesSheets && read.state.isStructureProtected) return { kind: 'structure protected' };
  const { setup } = read.layout;
  const changed = [...plan.changedSheets, ...(plan.isRecorded && setup ? [setup.grid.sheet] : [])];
  const sheets = read.sheets
    .filter(({ name, isProtected }) => isProtected && changed.includes(name))
    .map(({ name }) => name);
  return sheets.length > 0 ? { kind: 'protected', sheets } : { kind: 'planned', plan };
}
