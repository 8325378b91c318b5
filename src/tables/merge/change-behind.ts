import type { Change } from '../../scorecard/model/change';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { rowName } from '../row-key';
import { schemaOf } from '../schema';
import { SETTINGS, SETUP } from '../schema/setup';
import { sameValue } from '../write/same-value';
import type { Conflict } from './conflict';

/** The newest entry of the change log about what is in conflict that came after `base`; undefined without one. */
export function changeBehind(
  { table, row, field }: Conflict,
  { base, theirs }: { readonly base: Scorecard; readonly theirs: Scorecard },
): Change | undefined {
  const schema = schemaOf(table);
  const column = (schema?.columns ?? SETTINGS).find((each) => each.field === field);
  const id = schema ? rowName(row, schema.key) : column?.heading;
  const heading = schema ? column?.heading : SETUP.value.heading;
  return theirs.changes.findLast(
    (change) =>
      change.table === table &&
      change.id === id &&
      (heading === undefined || change.field === heading) &&
      !base.changes.some((known) => sameValue(known, change)),
  );
}
