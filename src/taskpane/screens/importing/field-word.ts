import type { ProposedColumn } from '../../../import/proposal/proposal';
import type { Dictionary } from '../../../strings/dictionary';

type Words = Dictionary['pane']['importing'];

/** What a column holds, in words: its measure with the period, or its field. */
export function fieldWord(
  { role, measure, period, holds }: Pick<ProposedColumn, 'role' | 'measure' | 'period' | 'holds'>,
  words: Words,
): string {
  if (role !== 'value') return words.roles[role];
  if (holds !== undefined) return words.holds[holds];
  const name = measure === undefined ? words.roles.value : words.measures[measure];
  return period === undefined ? name : `${name}, ${period}`;
}
