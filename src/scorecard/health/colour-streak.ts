import { isActive } from '../evaluation/active';
import type { EvaluationContext } from '../evaluation/evaluation-context';
import { kpiFigures } from '../evaluation/kpi-figures';
import type { Kpi } from '../model/kpi';
import type { Colour } from '../model/status';
import { shift, type Period } from '../periods/period';

/** For how many periods up to and with `last` the rule gave a KPI the same colour, counted up to `most`. */
export function colourStreak(
  kpi: Kpi,
  colour: Colour,
  last: Period,
  most: number,
  context: EvaluationContext,
): number {
  const { calendar } = context.settings;
  for (let count = 0; count < most; count += 1) {
    const period = shift(last, -count);
    if (!isActive(kpi, period, calendar)) return count;
    if (kpiFigures(kpi, period, context).computedStatus !== colour) return count;
  }
  return most;
}
