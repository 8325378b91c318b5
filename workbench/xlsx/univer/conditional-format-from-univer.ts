import type { ConditionalFormat } from '../../content/conditional-format';
import { isSame } from '../../content/is-same';
import type { ThemeColours } from '../../content/shown-colour';
import { isUnfinished } from '../../engine/formats/rules/highlight-to-univer';
import { ruleFromUniver } from '../../engine/formats/rules/rule-from-univer';
import { ruleToUniver } from '../../engine/formats/rules/rule-to-univer';
import type { UniverRule } from '../../engine/formats/rules/univer-rule';
import type { KeptConditionalFormat } from '../../engine/kept';
import { rangeFromUniver } from './ranges';

/**
 * A conditional format of Univer's. `original` is the one that is kept under the same id: it stays as it was, but for its
 * ranges, as long as Univer's rule is still the one that was made from it.
 */
export function formatFromUniver(
  { ranges: live, stopIfTrue, rule }: UniverRule,
  original: KeptConditionalFormat | undefined,
  priority: number,
  theme: ThemeColours,
): ConditionalFormat {
  const ranges = live.map(rangeFromUniver);
  const isKept =
    original !== undefined &&
    !isUnfinished(original.rule) &&
    isSame(rule, ruleToUniver(original, original.ranges, theme));
  if (isKept) return { ...original, ranges, stopIfTrue, priority };
  return { ...ruleFromUniver(rule, theme), ranges, stopIfTrue, priority };
}
