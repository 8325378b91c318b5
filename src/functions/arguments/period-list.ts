import { lastEndedBy, periodContaining } from '../../scorecard/periods/containing';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Grain } from '../../scorecard/periods/grain';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Period } from '../../scorecard/periods/period';
import { Failure } from './failure';
import { namedPeriod, type TimeCell } from './time';

/** Periods of one grain, and the last one that counts. */
export interface PeriodList {
  readonly periods: readonly (Period | undefined)[];
  readonly last: Period;
}

/**
 * The periods of a series up to `asOf`. Named periods decide how long all of them are; dates alone are months. A date
 * is the period that holds it.
 */
export function periodList(
  cells: readonly (TimeCell | undefined)[],
  asOf: TimeCell,
  calendar: FiscalCalendar,
): PeriodList | Failure {
  const named = cells.flatMap((cell) =>
    cell?.kind === 'period' ? [namedPeriod(cell.text, calendar)] : [],
  );
  const grain = named[0]?.grain ?? 'Month';
  const other = named.find((period) => period.grain !== grain);
  if (other) return Failure.invalid('periodsDiffer', { value: formatPeriod(other) });
  return {
    periods: cells.map((cell) => cell && periodOf(cell, grain, calendar)),
    last:
      asOf.kind === 'day'
        ? periodContaining(asOf.date, grain, calendar)
        : lastEndedBy(namedPeriod(asOf.text, calendar), grain, calendar),
  };
}

/** A Failure when two values are for one period, or a value for none. */
export function unclearPeriod(
  values: readonly unknown[],
  periods: readonly (Period | undefined)[],
): Failure | undefined {
  const seen = new Set<number>();
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const period = periods[index];
    if (!period) return Failure.invalid('periodMissing', { place: index + 1 });
    if (seen.has(period.ordinal)) {
      return Failure.invalid('periodTwice', { period: formatPeriod(period) });
    }
    seen.add(period.ordinal);
  }
  return undefined;
}

function periodOf(cell: TimeCell, grain: Grain, calendar: FiscalCalendar): Period {
  return cell.kind === 'day'
    ? periodContaining(cell.date, grain, calendar)
    : namedPeriod(cell.text, calendar);
}
