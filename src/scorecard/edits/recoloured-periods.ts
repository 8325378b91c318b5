import { settingsOf } from '../evaluation/settings';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import { dayNumbersOf } from '../periods/period-days';
import type { Period } from '../periods/period';
import { judge } from '../rules/judgement';
import { kpiRuleOf } from '../rules/kpi-rule';
import { closedPeriodOf } from './closed-period-of';
import { closedPeriods } from './closed-periods';

/** A KPI's definition before and after a change, and the period before which its history lies. */
export interface RuleChange {
  readonly was: Kpi;
  readonly is: Kpi;
  readonly before: Period;
}

/** The periods whose colour another rule changes, in time order. Snapshots keep what the closed ones were. */
export interface RecolouredPeriods {
  readonly open: readonly Period[];
  readonly closed: readonly Period[];
}

/** Which periods of the past have another colour by a changed rule; a colour set by hand stays. */
export function recolouredPeriods(
  scorecard: Scorecard,
  { was, is, before }: RuleChange,
): RecolouredPeriods {
  const settings = settingsOf(scorecard.setup);
  const { calendar } = settings;
  const start = dayNumbersOf(before, calendar).first;
  const [then, now] = [kpiRuleOf(was, settings), kpiRuleOf(is, settings)];
  const shut = closedPeriods(scorecard);
  const changed = scorecard.readings
    .filter(({ kpi, actual, target, override, period }) => {
      if (kpi !== was.id || actual === undefined || override !== undefined) return false;
      if (dayNumbersOf(period, calendar).last >= start) return false;
      const colour = (rule: typeof then) => judge(actual, target, rule, settings).status;
      return colour(then) !== colour(now);
    })
    .map(({ period }) => period)
    .sort((a, b) => a.ordinal - b.ordinal);
  const isClosed = (period: Period) => closedPeriodOf(period, shut, calendar) !== undefined;
  return {
    open: changed.filter((period) => !isClosed(period)),
    closed: changed.filter(isClosed),
  };
}
