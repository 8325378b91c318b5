import { entriesDue } from '../entry/entry';
import { evaluationContext } from '../evaluation/evaluation-context';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';

/**
 * The scorecard with a row in the Data table for every KPI that is due in a period, and with that period as the current
 * one. Rows that are there stay as they are, and no target is invented.
 */
export function openPeriod(scorecard: Scorecard, period: Period): Scorecard {
  const missing = entriesDue(period, evaluationContext(scorecard))
    .filter(({ reading }) => reading === undefined)
    .map((entry) => ({ kpi: entry.kpi.id, period: entry.period }));
  return {
    ...scorecard,
    setup: { ...scorecard.setup, currentPeriod: period },
    readings: [...scorecard.readings, ...missing],
  };
}
