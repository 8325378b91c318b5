import { explainJudgement } from '../look/explain-judgement';
import { judge } from '../scorecard/rules/judgement';
import { Failure } from './arguments/failure';
import { DEFAULTS } from './defaults';
import { eachCell } from './each-cell';
import { PARAMETERS } from './parameters';
import { amountOf, ruleOf, statusBy } from './rule';

const { eachCell: parameters } = PARAMETERS;

/**
 * The status in one sentence, with its own numbers and rule.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help/functions/explain.html
 * @param actual What was reached. Blank is explained as No data.
 * @param target What should be reached.
 * @param direction higher (default), lower, target, yesno or none.
 * @param green Achievement from which the status is Green. Default 1 (100%).
 * @param amber Achievement from which the status is Amber. Default 0.9 (90%).
 * @param baseline Where the KPI started, when achievement is measured from there.
 * @param language en (default) or vi.
 * @returns One sentence.
 */
export function explain(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  green?: unknown[][],
  amber?: unknown[][],
  baseline?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  const args = [actual, target, direction, green, amber, baseline, language];
  return eachCell(
    parameters.EXPLAIN,
    args,
    (reached, aim, way, greenFrom, amberFrom, start, tongue) => {
      const rule = ruleOf({ direction: way, green: greenFrom, amber: amberFrom, baseline: start });
      const amount = amountOf(reached, way);
      if (amount instanceof Failure) return amount;
      const status = statusBy(rule, amount, aim);
      if (status instanceof Failure) return status;
      const judgement = judge(amount, aim, rule, DEFAULTS);
      return explainJudgement({ actual: amount, target: aim, rule, judgement }, tongue);
    },
  );
}
