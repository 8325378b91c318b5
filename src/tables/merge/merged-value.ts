import { sameValue } from '../write/same-value';

/** The value of one field before, here and in the workbook now. */
export interface ValueVersions {
  readonly was: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** The changed value; when both sides changed it in different ways, whichever `decide` names. */
export function mergedValue(
  { was, mine, theirs }: ValueVersions,
  decide: () => 'mine' | 'theirs',
): unknown {
  if (sameValue(mine, theirs) || sameValue(mine, was)) return theirs;
  if (sameValue(theirs, was)) return mine;
  return decide() === 'mine' ? mine : theirs;
}
