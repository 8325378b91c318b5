import { achievementOf } from '../scorecard/rules/achievement';
import { linearScale } from '../scorecard/rules/linear-scale';
import { Failure } from './arguments/failure';
import { eachCell } from './each-cell';
import { PARAMETERS } from './parameters';
import { figureBy, ruleOf } from './rule';

const { eachCell: parameters } = PARAMETERS;

/**
 * Share of the target that is reached: 1 is on target, uncapped.
 * @customfunction ACHIEVEMENT
 * @helpurl https://localhost:3000/help/functions/achievement.html
 * @param actual What was reached. Blank gives an empty result.
 * @param target What should be reached.
 * @param direction higher (default), lower, target, yesno or none.
 * @param baseline Where the KPI started; the result is then the share of the way from there to the target.
 * @returns Ratio, 1 = on target.
 */
export function achievement(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  baseline?: unknown[][],
): unknown[][] {
  const args = [actual, target, direction, baseline];
  return eachCell(parameters.ACHIEVEMENT, args, (reached, aim, way, start) => {
    const rule = ruleOf({ direction: way, baseline: start });
    return figureBy(rule, reached, aim, (value) => achievementOf(value, aim, rule));
  });
}

/**
 * Achievement of a KPI that should stay inside a range: 1 inside, less the further outside.
 * @customfunction ACHIEVEMENT.RANGE
 * @helpurl https://localhost:3000/help/functions/achievement.range.html
 * @param actual What was reached. Blank gives an empty result.
 * @param low Lower limit of the range.
 * @param high Upper limit of the range.
 * @returns Ratio, 1 = inside the range.
 */
export function achievementRange(
  actual: unknown[][],
  low: unknown[][],
  high: unknown[][],
): unknown[][] {
  const args = [actual, low, high];
  return eachCell(parameters['ACHIEVEMENT.RANGE'], args, (reached, rangeLow, rangeHigh) => {
    const rule = ruleOf({ direction: 'range', rangeLow, rangeHigh });
    return figureBy(rule, reached, undefined, (value) => achievementOf(value, undefined, rule));
  });
}

/**
 * Where a value lies on the straight line from worst (0) to best (1).
 * @customfunction SCALE
 * @helpurl https://localhost:3000/help/functions/scale.html
 * @param value The value to place. Blank gives an empty result.
 * @param worst The value that counts 0.
 * @param best The value that counts 1; it may be smaller than worst.
 * @param clamp TRUE (default) keeps the result between 0 and 1, FALSE lets it go beyond.
 * @returns Ratio, 0 = worst, 1 = best.
 */
export function scale(
  value: unknown[][],
  worst: unknown[][],
  best: unknown[][],
  clamp?: unknown[][],
): unknown[][] {
  return eachCell(parameters.SCALE, [value, worst, best, clamp], (at, zero, one, keepInside) => {
    if (at === undefined) return undefined;
    if (zero === undefined || one === undefined) return Failure.unavailable('endsMissing');
    return linearScale(at, zero, one, keepInside) ?? Failure.invalid('worstEqualsBest');
  });
}
