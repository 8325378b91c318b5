import type { Direction } from '../scorecard/model/direction';
import { favourableOf } from '../scorecard/rules/favourable';
import { favourableVariance, variancePercent } from '../scorecard/rules/variance';
import { Failure } from './arguments/failure';
import { eachCell } from './each-cell';
import { PARAMETERS } from './parameters';
import { figureBy, ruleOf } from './rule';

const { eachCell: parameters } = PARAMETERS;

/**
 * Actual against target in the unit of the KPI; positive is favourable.
 * @customfunction VARIANCE
 * @helpurl https://localhost:3000/help/functions/variance.html
 * @param actual What was reached. Blank gives an empty result.
 * @param target What should be reached.
 * @param direction higher (default), lower, target, yesno or none; the last two have no variance.
 * @returns Amount, positive = favourable.
 */
export function variance(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  return eachCell(parameters.VARIANCE, [actual, target, direction], varianceOf);
}

/**
 * Actual against target as a share of the target; positive is favourable.
 * @customfunction VARIANCE.PCT
 * @helpurl https://localhost:3000/help/functions/variance.pct.html
 * @param actual What was reached. Blank gives an empty result.
 * @param target What should be reached. With 0 no share makes sense, and the result is empty.
 * @param direction higher (default), lower, target, yesno or none; the last two have no variance.
 * @returns Ratio, positive = favourable.
 */
export function variancePct(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  return eachCell(parameters['VARIANCE.PCT'], [actual, target, direction], (reached, aim, way) => {
    const amount = varianceOf(reached, aim, way);
    return amount instanceof Failure ? amount : variancePercent(amount, aim);
  });
}

/**
 * F for a favourable variance, A for an adverse one, On plan for one that is too small to matter.
 * @customfunction FAVOURABLE
 * @helpurl https://localhost:3000/help/functions/favourable.html
 * @param actual What was reached. Blank gives an empty result.
 * @param target What should be reached.
 * @param direction higher (default), lower, target, yesno or none; the last two have no variance.
 * @param materialityAmount A variance up to this amount is on plan. Default 0.
 * @param materialityPercent A variance up to this share of the target is on plan. Default 0.
 * @returns F, A or On plan.
 */
export function favourable(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  materialityAmount?: unknown[][],
  materialityPercent?: unknown[][],
): unknown[][] {
  const args = [actual, target, direction, materialityAmount, materialityPercent];
  return eachCell(parameters.FAVOURABLE, args, (reached, aim, way, amount, percent) => {
    const difference = varianceOf(reached, aim, way);
    return typeof difference === 'number'
      ? favourableOf(difference, aim, { amount, percent })
      : difference;
  });
}

function varianceOf(
  actual: number | boolean | undefined,
  target: number | undefined,
  direction: Direction,
): number | Failure | undefined {
  const rule = ruleOf({ direction });
  return figureBy(rule, actual, target, (value) => favourableVariance(value, target, rule));
}
