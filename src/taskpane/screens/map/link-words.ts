import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import type { Grain } from '../../../scorecard/periods/grain';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

type Words = Dictionary['pane']['map'];

/** How strong a link is and when it works: "strong, after 3 months"; undefined when it says neither. */
export function linkDetail(
  { strength, lagPeriods }: StrategyLink,
  grain: Grain,
  words: Words,
): string | undefined {
  const first = strength && words[strength];
  const second = lagPeriods !== undefined && lagPeriods > 0 ? lagOf(lagPeriods, grain, words) : '';
  if (first === undefined) return second === '' ? undefined : second;
  return second === '' ? first : fill(words.both, { first, second });
}

function lagOf(count: number, grain: Grain, words: Words): string {
  return fill(words.after[grain], { count });
}
