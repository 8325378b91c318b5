import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Grain } from '../../scorecard/periods/grain';
import { parsePeriodText } from '../../scorecard/periods/period-text';
import type { ProposedKpi } from '../proposal/proposal';

/**
 * How often a KPI is measured, as most of its actuals say, or its other figures where it has none; undefined where that is the
 * grain of the scorecard.
 */
export function frequencyOf(
  { readings }: Pick<ProposedKpi, 'readings'>,
  calendar: FiscalCalendar,
  grain: Grain,
): Grain | undefined {
  const counts = new Map<Grain, number>();
  const actuals = readings.filter(({ measure }) => measure === 'actual');
  for (const { period } of actuals.length > 0 ? actuals : readings) {
    const own = parsePeriodText(period, calendar)?.grain;
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[0] === grain ? undefined : most[0];
}
