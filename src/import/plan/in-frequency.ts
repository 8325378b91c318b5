import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { finerPeriods } from '../../scorecard/periods/containing';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { formatPeriod, parsePeriodText } from '../../scorecard/periods/period-text';
import type { ProposedKpi, ProposedReading } from '../proposal/proposal';

/** A figure of the sheet in the frequency of its KPI. */
export interface PlannedReading extends ProposedReading {
  /** The cell is divided by it: 12 where a month has its part of a target of the year. */
  readonly divisor?: number;
}

/** What became of targets of a longer period than the KPI is measured in. */
export type TargetSpread = 'same' | 'divided';

export interface InFrequency {
  readonly readings: readonly PlannedReading[];
  readonly spread?: TargetSpread;
}

/**
 * The figures of a KPI in the frequency in which it is measured. A target of a longer period, such as the one target column of
 * a report by month, holds for each period inside of which the sheet has figures: divided where the KPI adds up to it, as its
 * actuals tell, else the same. Other figures of longer periods are totals, which are worked out anew.
 */
export function inFrequency(
  { readings, measureUnit, aggregation }: ProposedKpi,
  frequency: Grain,
  calendar: FiscalCalendar,
): InFrequency {
  const dated = readings.flatMap((reading) => {
    const period = parsePeriodText(reading.period, calendar);
    return period ? [{ reading, period }] : [];
  });
  const own = dated.filter(({ period }) => !isFiner(frequency, period.grain));
  const long = dated.filter(
    ({ reading, period }) => reading.measure === 'target' && isFiner(frequency, period.grain),
  );
  const mayAddUp = measureUnit !== '%' && (aggregation === undefined || aggregation === 'sum');
  let spread: TargetSpread | undefined;
  const parts = long.flatMap(({ reading, period }) => {
    const inside = finerPeriods(period, frequency, calendar);
    const isInside = (other: Period): boolean => inside.some((each) => samePeriod(each, other));
    const around = own.filter((each) => isInside(each.period));
    const isDivided = mayAddUp && addsUp(reading, around, inside.length);
    spread = isDivided || spread === 'divided' ? 'divided' : 'same';
    const wanted = around.length > 0 ? around.map((each) => each.period) : inside;
    return unlike(wanted, targetsIn(own)).map((each) =>
      partOf(reading, formatPeriod(each), isDivided ? inside.length : 1),
    );
  });
  return {
    readings: [...own.map(({ reading }) => reading), ...parts],
    ...(spread === undefined ? {} : { spread }),
  };
}

interface Dated {
  readonly reading: ProposedReading;
  readonly period: Period;
}

/** A target is a total when its part is nearer, as a ratio, to what the actuals are on average than all of it. */
function addsUp({ value }: ProposedReading, around: readonly Dated[], parts: number): boolean {
  const actuals = around.flatMap(({ reading }) =>
    reading.measure === 'actual' && reading.value !== null ? [reading.value] : [],
  );
  const mean = actuals.reduce((sum, actual) => sum + actual, 0) / actuals.length;
  if (value === null || !(value > 0) || !(mean > 0)) return false;
  return Math.abs(Math.log(value / parts / mean)) < Math.abs(Math.log(value / mean));
}

function partOf(reading: ProposedReading, period: string, divisor: number): PlannedReading {
  const { value } = reading;
  if (divisor === 1) return { ...reading, period };
  return { ...reading, period, value: value === null ? null : value / divisor, divisor };
}

/** Periods that the sheet gives a target of their own. */
function targetsIn(own: readonly Dated[]): readonly Period[] {
  return own.flatMap(({ reading, period }) =>
    reading.measure === 'target' && reading.value !== null ? [period] : [],
  );
}

/** Each period once, without those that are there already. */
function unlike(periods: readonly Period[], there: readonly Period[]): readonly Period[] {
  return periods.filter(
    (period, index) =>
      !there.some((other) => samePeriod(other, period)) &&
      periods.findIndex((other) => samePeriod(other, period)) === index,
  );
}
