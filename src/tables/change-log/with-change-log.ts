import type { Change } from '../../scorecard/model/change';
import { EMPTY_SCORECARD, type Scorecard } from '../../scorecard/model/scorecard';
import { cellContext } from '../cells/cell-context';
import { definitionChanges } from './definition-changes';
import { readingChanges } from './reading-changes';

/** Who saves, when and why. */
export interface Saving {
  readonly who?: string;
  /** Date and time: 2026-10-31T09:12:00. */
  readonly when: string;
  readonly reason?: string;
}

/**
 * `mine` with an entry in its change log for everything that a save changes in definitions, targets, settings and figures
 * of closed periods. Actuals of open periods are not logged, and neither is the first content of an empty workbook.
 */
export function withChangeLog(
  base: Scorecard,
  mine: Scorecard,
  { who, when, reason }: Saving,
): Scorecard {
  if (isEmpty(base)) return mine;
  const context = cellContext(mine.setup, mine.kpis, {});
  const added = [
    ...definitionChanges(base, mine, context),
    ...readingChanges(base, mine, context),
  ].map(({ table, id, field, ...values }): Change => ({
    when,
    ...(who && { who }),
    table,
    id,
    field,
    ...(values.old !== undefined && { old: values.old }),
    ...(values.new !== undefined && { new: values.new }),
    ...(reason && { reason }),
  }));
  return added.length === 0 ? mine : { ...mine, changes: [...mine.changes, ...added] };
}

function isEmpty(scorecard: Scorecard): boolean {
  const lists = Object.keys(EMPTY_SCORECARD).filter((name) => name !== 'setup') as Exclude<
    keyof Scorecard,
    'setup'
  >[];
  return lists.every((name) => scorecard[name].length === 0);
}
