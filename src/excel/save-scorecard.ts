import type { Scorecard } from '../scorecard/model/scorecard';
import type { Conflict, Preference } from '../tables/merge/conflict';
import { mergeScorecards } from '../tables/merge-scorecards';
import type { ExcelFault } from './excel-fault';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import { restoreWorkbook } from './restore-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import { carryOut } from './writing/step';
import { writePlan, type WritePlan } from './writing/write-plan';

export type SaveOutcome =
  | { readonly kind: 'saved' }
  /** Nothing was written: two people changed the same thing. */
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] }
  /** Nothing was written: these sheets are protected. */
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** Nothing was written: another write has broken off and has to be dealt with first. */
  | { readonly kind: 'blocked' }
  /** Nothing is left of the write. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** It broke off, and so did taking it back. If something of it was written, the workbook says so and can be restored. */
  | { readonly kind: 'unfinished'; readonly fault: ExcelFault };

/** A scorecard as it was read, and as it is to be. */
export interface Edit {
  readonly base: Scorecard;
  readonly mine: Scorecard;
  /** Whose version is kept where two people changed the same; without it such an edit is not written. */
  readonly prefer?: Preference;
}

type Planned = SaveOutcome | { readonly kind: 'planned'; readonly plan: WritePlan };

/**
 * Writes the changes of a scorecard into the open workbook. The workbook is read again first: what others have changed since
 * stays, and only what this edit changed is written. Reading takes two syncs, writing one for each further 4 MB.
 */
export async function saveScorecard(edit: Edit): Promise<SaveOutcome> {
  const planned = await runExcel(async (context) => planOf(edit, await readWorkbook(context)));
  if (!planned.ok) return { kind: 'failed', fault: planned.fault };
  if (planned.value.kind !== 'planned') return planned.value;
  const { requests } = planned.value.plan;
  const written = await runExcel((context) => carryOut(context, requests));
  if (written.ok) return { kind: 'saved' };
  return afterFault(written.fault, await restoreWorkbook());
}

function planOf({ base, mine, prefer }: Edit, read: WorkbookRead): Planned {
  if (read.scorecard.setup.writeInProgress !== undefined) return { kind: 'blocked' };
  const merged = mergeScorecards({ base, mine, theirs: read.scorecard }, prefer);
  if (prefer === undefined && merged.conflicts.length > 0) {
    return { kind: 'conflicts', conflicts: merged.conflicts };
  }
  const plan = writePlan(merged.scorecard, read);
  const sheets = read.sheets
    .filter(({ name, isProtected }) => isProtected && plan.changedSheets.includes(name))
    .map(({ name }) => name);
  return sheets.length > 0 ? { kind: 'protected', sheets } : { kind: 'planned', plan };
}

function afterFault(fault: ExcelFault, restored: ExcelResult<unknown>): SaveOutcome {
  const isClean = restored.ok && restored.value !== 'unreadable';
  return { kind: isClean ? 'failed' : 'unfinished', fault };
}
