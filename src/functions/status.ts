import { statusSymbol } from '../look/status-symbol';
import type { Direction } from '../scorecard/model/direction';
import type { KpiRule } from '../scorecard/rules/kpi-rule';
import { colourOf } from '../scorecard/rules/colour';
import type { Cell } from './answer/cell';
import { Failure } from './arguments/failure';
import { eachCell } from './each-cell';
import { keepLast } from './keep-last';
import { PARAMETERS } from './parameters';
import { amountOf, ratioBy, ruleOf, statusBy } from './rule';

const { eachCell: parameters } = PARAMETERS;

const ratioRule = keepLast(
  (direction: Direction, green?: number, amber?: number, baseline?: number) =>
    ruleOf({ direction, green, amber, baseline }),
);

/**
 * Status of an actual against its target: Green, Amber, Red, No data or Not scored.
 * @customfunction STATUS
 * @helpurl https://localhost:3000/help/functions/status.html
 * @param actual What was reached. Blank gives No data.
 * @param target What should be reached. Blank gives Not scored.
 * @param direction higher (default), lower, target, yesno or none.
 * @param green Achievement from which the status is Green. Default 1 (100%).
 * @param amber Achievement from which the status is Amber. Default 0.9 (90%).
 * @param baseline Where the KPI started, when achievement is measured from there.
 * @returns Green, Amber, Red, No data or Not scored.
 */
export function status(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  green?: unknown[][],
  amber?: unknown[][],
  baseline?: unknown[][],
): unknown[][] {
  const args = [actual, target, direction, green, amber, baseline];
  return eachCell(parameters.STATUS, args, (reached, aim, way, greenFrom, amberFrom, start) =>
    judged(ratioRule(way, greenFrom, amberFrom, start), reached, aim),
  );
}

/**
 * Status from raw values: from which value it is Green and from which Amber.
 * @customfunction STATUS.VALUES
 * @helpurl https://localhost:3000/help/functions/status.values.html
 * @param actual What was reached. Blank gives No data.
 * @param greenFrom Value from which the status is Green.
 * @param amberFrom Value from which the status is Amber; above greenFrom when lower is better.
 * @param direction higher (default) or lower; counts only when greenFrom equals amberFrom.
 * @returns Green, Amber, Red, No data or Not scored.
 */
export function statusValues(
  actual: unknown[][],
  greenFrom: unknown[][],
  amberFrom: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  const args = [actual, greenFrom, amberFrom, direction];
  return eachCell(parameters['STATUS.VALUES'], args, (reached, green, amber, way) =>
    judged(ruleOf({ direction: way, thresholds: 'values', green, amber }), reached, undefined),
  );
}

/**
 * Status by the distance from the target on its adverse side, in the unit of the KPI.
 * @customfunction STATUS.POINTS
 * @helpurl https://localhost:3000/help/functions/status.points.html
 * @param actual What was reached. Blank gives No data.
 * @param target What should be reached. Blank gives Not scored.
 * @param amberPoints Largest distance that is still Amber; 2 percentage points are 0.02.
 * @param direction higher (default), lower, target, yesno or none.
 * @param greenPoints Largest distance that is still Green. Default 0.
 * @returns Green, Amber, Red, No data or Not scored.
 */
export function statusPoints(
  actual: unknown[][],
  target: unknown[][],
  amberPoints: unknown[][],
  direction?: unknown[][],
  greenPoints?: unknown[][],
): unknown[][] {
  const args = [actual, target, amberPoints, direction, greenPoints];
  return eachCell(parameters['STATUS.POINTS'], args, (reached, aim, amber, way, green) =>
    judged(ruleOf({ direction: way, thresholds: 'points', green, amber }), reached, aim),
  );
}

/**
 * Status of a KPI that should stay inside a range.
 * @customfunction STATUS.RANGE
 * @helpurl https://localhost:3000/help/functions/status.range.html
 * @param actual What was reached. Blank gives No data.
 * @param low Lower limit of the range. Blank gives Not scored.
 * @param high Upper limit of the range. Blank gives Not scored.
 * @param amberMargin Distance outside the range that is still Amber, in the unit of the KPI. Left out: Amber while BSC.ACHIEVEMENT.RANGE is at least 0.9.
 * @returns Green, Amber, Red, No data or Not scored.
 */
export function statusRange(
  actual: unknown[][],
  low: unknown[][],
  high: unknown[][],
  amberMargin?: unknown[][],
): unknown[][] {
  const args = [actual, low, high, amberMargin];
  return eachCell(parameters['STATUS.RANGE'], args, (reached, rangeLow, rangeHigh, amber) =>
    statusBy(
      ruleOf({
        direction: 'range',
        rangeLow,
        rangeHigh,
        thresholds: amber === undefined ? 'ratio' : 'points',
        amber,
      }),
      reached,
      undefined,
    ),
  );
}

/**
 * Status of a ready achievement.
 * @customfunction RAG
 * @helpurl https://localhost:3000/help/functions/rag.html
 * @param achievement Ratio, 1 = on target. Blank gives No data.
 * @param green Achievement from which the status is Green. Default 1 (100%).
 * @param amber Achievement from which the status is Amber. Default 0.9 (90%).
 * @returns Green, Amber, Red or No data.
 */
export function rag(
  achievement: unknown[][],
  green?: unknown[][],
  amber?: unknown[][],
): unknown[][] {
  return eachCell(parameters.RAG, [achievement, green, amber], (ratio, greenFrom, amberFrom) => {
    if (ratio === undefined) return 'No data';
    const position = ratioBy(ratio, greenFrom, amberFrom);
    return position instanceof Failure ? position : colourOf(position);
  });
}

/**
 * Symbol of a status, so that it can be told without its colour.
 * @customfunction SYMBOL
 * @helpurl https://localhost:3000/help/functions/symbol.html
 * @param status Green, Amber, Red, No data, Not due or Not scored. Blank gives an empty result.
 * @returns ●, ▲, ◆, ○ or –.
 */
export function symbol(status: unknown[][]): unknown[][] {
  return eachCell(parameters.SYMBOL, [status], (word) => word && statusSymbol(word));
}

function judged(rule: KpiRule, actual: number | boolean | undefined, target?: number): Cell {
  const amount = amountOf(actual, rule.direction);
  return amount instanceof Failure ? amount : statusBy(rule, amount, target);
}
