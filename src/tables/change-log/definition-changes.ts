import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CellContext, Row } from '../cells/cell-type';
import { SETUP } from '../schema/setup';
import { sameValue } from '../write/same-value';
import type { LoggedChange } from './logged-change';
import { LOGGED_SETTINGS, LOGGED_TABLES } from './logged-fields';
import { loggedValue } from './logged-value';
import { rowChanges } from './row-changes';

/** Changed settings, then each changed, added and removed row of the definitions, in the order of the sheets. */
export function definitionChanges(
  base: Scorecard,
  mine: Scorecard,
  context: CellContext,
): readonly LoggedChange[] {
  return [
    ...settingChanges({ ...base.setup }, { ...mine.setup }, context),
    ...LOGGED_TABLES.flatMap((logged) => rowChanges(logged, base, mine, context)),
  ];
}

function settingChanges(was: Row, is: Row, context: CellContext): readonly LoggedChange[] {
  return LOGGED_SETTINGS.filter(({ field }) => !sameValue(was[field], is[field])).map((column) => ({
    table: SETUP.name,
    id: column.heading,
    field: SETUP.value.heading,
    old: loggedValue(was[column.field], column, context, was),
    new: loggedValue(is[column.field], column, context, is),
  }));
}
