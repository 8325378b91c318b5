import type { Scorecard } from '../scorecard/model/scorecard';
import type { Row } from './cells/cell-type';
import { changeBehind } from './merge/change-behind';
import type { Conflict, Preference } from './merge/conflict';
import { mergeRows } from './merge/merge-rows';
import { mergedValue } from './merge/merged-value';
import { TABLES } from './schema';
import { SETTINGS, SETUP } from './schema/setup';

export interface MergedScorecard {
  readonly scorecard: Scorecard;
  /** By table, in the order of the sheets; empty when no two people changed the same thing. */
  readonly conflicts: readonly Conflict[];
}

/** A scorecard as it was read, as it is here, and as it stands in the workbook now. */
export interface ScorecardVersions {
  readonly base: Scorecard;
  readonly mine: Scorecard;
  readonly theirs: Scorecard;
}

/** Until somebody has decided, what stands in the workbook stays. */
const KEEP_THEIRS: Preference = () => 'theirs';

/**
 * Both sides' changes in one scorecard, field by field. Where both changed the same field to different values, or one
 * deleted what the other changed, there is a conflict, and `prefer` decides.
 *
 * @example mergeScorecards({ base, mine: renamed, theirs: base }) // { scorecard: renamed, conflicts: [] }
 */
export function mergeScorecards(
  { base, mine, theirs }: ScorecardVersions,
  prefer: Preference = KEEP_THEIRS,
): MergedScorecard {
  const conflicts: Conflict[] = [];
  const setup = mergedSetup({ base, mine, theirs }, prefer, conflicts);
  const lists: Partial<Record<keyof Scorecard, readonly Row[]>> = {};
  for (const schema of TABLES) {
    // The rows of a list are plain records; a schema knows their fields by name.
    const rowsOf = (scorecard: Scorecard) => scorecard[schema.list] as unknown as readonly Row[];
    const versions = { base: rowsOf(base), mine: rowsOf(mine), theirs: rowsOf(theirs) };
    const merged = mergeRows(schema, versions, prefer);
    lists[schema.list] = merged.rows;
    conflicts.push(...merged.conflicts);
  }
  // Each row is one of the three versions, or has the fields of its schema from them.
  const scorecard = { ...theirs, ...lists, setup } as Scorecard;
  const withChanges = conflicts.map((conflict): Conflict => {
    const change = changeBehind(conflict, { base, theirs });
    return change ? { ...conflict, change } : conflict;
  });
  return { scorecard, conflicts: withChanges };
}

function mergedSetup(
  { base, mine, theirs }: ScorecardVersions,
  prefer: Preference,
  conflicts: Conflict[],
): Scorecard['setup'] {
  const was: Row = { ...base.setup };
  const here: Row = { ...mine.setup };
  const there: Row = { ...theirs.setup };
  const merged: Record<string, unknown> = {};
  for (const { field } of SETTINGS) {
    const versions = { was: was[field], mine: here[field], theirs: there[field] };
    const value = mergedValue(versions, () => {
      const { mine, theirs } = versions;
      const conflict: Conflict = { table: SETUP.name, row: {}, field, mine, theirs };
      conflicts.push(conflict);
      return prefer(conflict);
    });
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}
