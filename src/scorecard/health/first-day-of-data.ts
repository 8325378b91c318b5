import type { EvaluationContext } from '../evaluation/evaluation-context';
import type { Grain } from '../periods/grain';
import { dayNumbersOf } from '../periods/period-days';

/** The first day of the earliest reading, in days after 1970-01-01; Infinity when there are no readings. */
export function firstDayOfData({ scorecard, settings }: EvaluationContext): number {
  const firstOf = new Map<Grain, number>();
  for (const { period } of scorecard.readings) {
    const first = firstOf.get(period.grain);
    if (first === undefined || period.ordinal < first) firstOf.set(period.grain, period.ordinal);
  }
  return [...firstOf].reduce(
    (earliest, [grain, ordinal]) =>
      Math.min(earliest, dayNumbersOf({ grain, ordinal }, settings.calendar).first),
    Infinity,
  );
}
