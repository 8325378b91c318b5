import type { Scorecard } from '../scorecard/model/scorecard';
import type { Preference } from '../tables/merge/conflict';
import { mergeScorecards } from '../tables/merge-scorecards';
import { SCHEMA_VERSION, schemaOf } from '../tables/schema';
import { scorecardChanges } from '../tables/scorecard-changes';
import type { TableName } from '../tables/table-name';
import { sameValue } from '../tables/write/same-value';
import type { FigureFormula, FigureValue } from '../tables/write/figure-formula';
import { withFormulas } from '../tables/write/with-formulas';
import { allowed, refusalOf } from './allowed-plan';
import { missingTables } from './conditions/missing-tables';
import type { Patience } from './patiently';
import { readAndWrite, type Planned, type WriteWatch } from './read-and-write';
import { hasNoScorecard, type WorkbookRead } from './read-workbook';
import type { SaveOutcome } from './save-outcome';
import { writePlan } from './writing/write-plan';

export type { SaveOutcome };

/** A scorecard as it was read, and as it is to be. */
export interface Edit {
  readonly base: Scorecard;
  readonly mine: Scorecard;
  /** Whose version is kept where two people changed the same; without it such an edit is not written. */
  readonly prefer?: Preference;
  /** Figures that are to come from cells of the user, and those that are to be values instead. */
  readonly formulas?: readonly (FigureFormula | FigureValue)[];
  /** Follows a long write, and may stop it. */
  readonly watch?: WriteWatch;
}

/**
 * Writes the changes of a scorecard into the open workbook. The workbook is read again first: what others have changed since
 * stays, and only what this edit changed is written. Reading takes two syncs, writing one for each further 4 MB.
 */
export function saveScorecard(edit: Edit, patience?: Patience): Promise<SaveOutcome> {
  return readAndWrite((read) => planOfEdit(edit, read), patience, edit.watch);
}

/** How an edit is written into a workbook that was just read, or why not. */
export function planOfEdit(edit: Edit, read: WorkbookRead): Planned {
  const refusal = refusalOf(read);
  if (refusal) return refusal;
  const isNew = hasNoScorecard(read);
  const missing = isNew ? [] : missingTables(read);
  const needed = missing.filter((table) => concerns(edit, table));
  if (needed.length > 0) return { kind: 'missing', tables: needed };
  const { base, mine, prefer, formulas = [] } = edit;
  const merged = mergeScorecards({ base, mine, theirs: read.scorecard }, prefer);
  if (prefer === undefined && merged.conflicts.length > 0) {
    return { kind: 'conflicts', conflicts: merged.conflicts };
  }
  const scorecard = isNew ? withVersion(merged.scorecard) : merged.scorecard;
  const changes = scorecardChanges(scorecard, read.layout);
  const { created, changed } = withFormulas(changes, formulas, scorecard, read.layout);
  // A table that somebody has deleted comes back when they say so, and not with the next save.
  const wanted = created.filter(({ name }) => !missing.some((table) => table === name));
  const planned = allowed(writePlan({ created: wanted, changed }, scorecard, read), read);
  if (planned.kind !== 'planned') return planned;
  return { ...planned, plan: { ...planned.plan, rest: (now) => planOfEdit(edit, now) } };
}

/** Whether an edit changes what stands in a table. */
function concerns({ base, mine }: Edit, table: TableName): boolean {
  const list = schemaOf(table)?.list ?? 'setup';
  return !sameValue(base[list], mine[list]);
}

function withVersion(scorecard: Scorecard): Scorecard {
  return { ...scorecard, setup: { ...scorecard.setup, schemaVersion: SCHEMA_VERSION } };
}
