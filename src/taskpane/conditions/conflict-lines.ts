import type { Scorecard } from '../../scorecard/model/scorecard';
import { fill } from '../../strings/fill';
import type { Dictionary } from '../../strings/dictionary';
import type { Conflict } from '../../tables/merge/conflict';
import { loggedValue } from '../../tables/change-log/logged-value';
import { rowName } from '../../tables/row-key';
import { schemaOf } from '../../tables/schema';
import { SETTINGS } from '../../tables/schema/setup';
import { writeContext } from '../../tables/write/write-context';
import { conflictKey } from './conflict-key';
import { sheetOf } from './sheet-of';

/** A conflict as people read it. */
export interface ConflictLine {
  /** The same for the same conflict whenever it is found. */
  readonly key: string;
  /** Table, row and heading: KPIs, F1, Owner. */
  readonly name: string;
  readonly mine: string;
  /** What stands in the workbook now, who wrote it and when, as far as the change log knows. */
  readonly theirs: string;
}

/** Conflicts with the names of what they are about and the values on both sides as their cells say them. */
export function conflictLines(
  conflicts: readonly Conflict[],
  scorecard: Scorecard,
  texts: Dictionary['pane']['conditions'],
): ConflictLine[] {
  const context = writeContext(scorecard, undefined);
  return conflicts.map((conflict) => {
    const { table, row, field } = conflict;
    const schema = schemaOf(table);
    const column = (schema?.columns ?? SETTINGS).find((each) => each.field === field);
    const side = (value: unknown): string => {
      if (value === undefined) return texts.blank;
      if (!column) return value === 'deleted' ? texts.deleted : texts.changed;
      return loggedValue(value, column, context, row) ?? texts.blank;
    };
    const id = schema ? rowName(row, schema.key) : '';
    const parts = [sheetOf(table), id, column?.heading ?? texts.row];
    return {
      key: conflictKey(conflict),
      name: parts.filter((part) => part !== '').join(' · '),
      mine: side(conflict.mine),
      theirs: theirsOf(side(conflict.theirs), conflict.change, texts),
    };
  });
}

function theirsOf(
  value: string,
  change: Conflict['change'],
  texts: Dictionary['pane']['conditions'],
): string {
  if (!change) return fill(texts.theirs, { value });
  // Minutes are enough; the log has 2026-10-31T09:12:00.
  const when = change.when.slice(0, 16).replace('T', ' ');
  const { who } = change;
  return who === undefined
    ? fill(texts.theirsAt, { value, when })
    : fill(texts.theirsBy, { value, who, when });
}
