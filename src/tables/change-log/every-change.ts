import type { Scorecard } from '../../scorecard/model/scorecard';
import { cellContext } from '../cells/cell-context';
import type { LoggedChange } from './logged-change';
import { WHOLE_TABLES } from './logged-fields';
import { rowChanges } from './row-changes';

/** Everything that differs between two versions of a scorecard in the rows of its tables, for a preview of an edit. */
export function everyChange(base: Scorecard, mine: Scorecard): readonly LoggedChange[] {
  const context = cellContext(mine.setup, mine.kpis, {});
  return WHOLE_TABLES.flatMap((table) => rowChanges(table, base, mine, context));
}
