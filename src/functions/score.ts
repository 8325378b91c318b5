import { positionOf } from '../scorecard/rules/position';
import { isPossibleScale, type ScoreScale } from '../scorecard/rules/score-scale';
import { scoreOf } from '../scorecard/rules/score';
import { Failure } from './arguments/failure';
import { eachCell } from './each-cell';
import { PARAMETERS } from './parameters';
import { figureBy, ratioBy, ruleOf } from './rule';

const { eachCell: parameters } = PARAMETERS;

/**
 * Score of an achievement on the scorecard's own scale, so that KPIs with different thresholds can be averaged.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/functions/score.html
 * @param achievement Ratio, 1 = on target. Blank gives an empty result.
 * @param green Achievement from which the KPI is Green. Default 1.
 * @param amber Achievement from which the KPI is Amber. Default 0.9.
 * @param scaleGreen Score from which the scorecard is Green. Default 1.
 * @param scaleAmber Score from which the scorecard is Amber. Default 0.9.
 * @param cap Largest score. Default 1.2.
 * @param floor Smallest score. Default 0.
 * @returns Score as a ratio, 1 = on target.
 */
export function score(
  achievement: unknown[][],
  green?: unknown[][],
  amber?: unknown[][],
  scaleGreen?: unknown[][],
  scaleAmber?: unknown[][],
  cap?: unknown[][],
  floor?: unknown[][],
): unknown[][] {
  const args = [achievement, green, amber, scaleGreen, scaleAmber, cap, floor];
  return eachCell(parameters.SCORE, args, (ratio, greenFrom, amberFrom, ...limits) => {
    if (ratio === undefined) return undefined;
    const position = ratioBy(ratio, greenFrom, amberFrom);
    const scale = scaleFrom(...limits);
    if (position instanceof Failure) return position;
    return scale instanceof Failure ? scale : scoreOf(position, scale).value;
  });
}

/**
 * Score of an actual that is judged by raw values.
 * @customfunction SCORE.VALUES
 * @helpurl https://localhost:3000/help/functions/score.values.html
 * @param actual What was reached. Blank gives an empty result.
 * @param greenFrom Value from which the KPI is Green.
 * @param amberFrom Value from which the KPI is Amber; above greenFrom when lower is better.
 * @param target What should be reached; it says how much one point of score is. Left out: greenFrom does.
 * @param direction higher (default) or lower; counts only when greenFrom equals amberFrom.
 * @param scaleGreen Score from which the scorecard is Green. Default 1.
 * @param scaleAmber Score from which the scorecard is Amber. Default 0.9.
 * @param cap Largest score. Default 1.2.
 * @param floor Smallest score. Default 0.
 * @returns Score as a ratio, 1 = on target.
 */
export function scoreValues(
  actual: unknown[][],
  greenFrom: unknown[][],
  amberFrom: unknown[][],
  target?: unknown[][],
  direction?: unknown[][],
  scaleGreen?: unknown[][],
  scaleAmber?: unknown[][],
  cap?: unknown[][],
  floor?: unknown[][],
): unknown[][] {
  const args = [
    actual,
    greenFrom,
    amberFrom,
    target,
    direction,
    scaleGreen,
    scaleAmber,
    cap,
    floor,
  ];
  return eachCell(
    parameters['SCORE.VALUES'],
    args,
    (reached, green, amber, aim, way, ...limits) => {
      const rule = ruleOf({ direction: way, thresholds: 'values', green, amber });
      const scale = scaleFrom(...limits);
      if (scale instanceof Failure) return reached === undefined ? undefined : scale;
      return figureBy(rule, reached, aim, (value) => {
        const position = positionOf(value, aim, rule);
        return position && scoreOf(position, scale).value;
      });
    },
  );
}

function scaleFrom(
  greenFrom: number,
  amberFrom: number,
  scoreCap: number,
  scoreFloor: number,
): ScoreScale | Failure {
  const scale = { greenFrom, amberFrom, scoreCap, scoreFloor };
  if (isPossibleScale(scale)) return scale;
  const data = { floor: scoreFloor, amber: amberFrom, green: greenFrom, cap: scoreCap };
  return Failure.invalid('scaleImpossible', data);
}
