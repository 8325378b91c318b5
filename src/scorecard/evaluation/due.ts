import type { Kpi } from '../model/kpi';
import { parseDate } from '../periods/calendar-date';
import { coarserPeriod, finerPeriods, lastEndedBy, periodContaining } from '../periods/containing';
import { isFiner } from '../periods/grain';
import { samePeriod, type Period } from '../periods/period';
import { frequencyOf, type EvaluationContext } from './evaluation-context';
import { workingGrain } from './period-readings';

/** Which readings of a KPI speak for a period. */
export interface Due {
  /** The period that the figures are of: the evaluated one, or the KPI's last due one. */
  readonly period: Period;
  /** The periods inside it in which the KPI is looked at, in time order. */
  readonly readings: readonly Period[];
  /** False when the KPI's frequency asks for no reading in the evaluated period. */
  readonly isDue: boolean;
  /** Not due, and no reading was due before either. */
  readonly beforeFirst: boolean;
}

/** A quarterly KPI is due in the month that ends its quarter; a weekly one is totalled to the month. */
export function dueFor(kpi: Kpi, period: Period, context: EvaluationContext): Due {
  const { calendar } = context.settings;
  const frequency = frequencyOf(kpi, context.settings);
  if (!isFiner(period.grain, frequency)) {
    const readings = finerPeriods(period, workingGrain(kpi, period.grain, context), calendar);
    return { period, readings, isDue: true, beforeFirst: false };
  }
  const last = lastEndedBy(period, frequency, calendar);
  const isDue = samePeriod(last, coarserPeriod(period, frequency, calendar));
  const first = firstDueOrdinal(kpi, context);
  const beforeFirst = !isDue && (first === undefined || last.ordinal < first);
  return { period: last, readings: [last], isDue, beforeFirst };
}

/** The first reading is due in the period where the KPI becomes active, else where its data begin. */
export function firstDueOrdinal(kpi: Kpi, context: EvaluationContext): number | undefined {
  const frequency = frequencyOf(kpi, context.settings);
  const start = kpi.activeFrom === undefined ? undefined : parseDate(kpi.activeFrom);
  if (start) return periodContaining(start, frequency, context.settings.calendar).ordinal;
  return context.readings.firstOrdinal(kpi.id, frequency);
}
