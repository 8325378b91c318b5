import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { finerPeriods } from '../../scorecard/periods/containing';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Measure, ProposedKpi, ProposedReading, Series } from '../proposal/proposal';
import { datedReadings, isLong, isYearToDate, seriesOf, type Dated } from './series-of';

/** A figure of the sheet in the frequency of its KPI. */
export interface PlannedReading extends ProposedReading {
  /** The period has so many parts of so many of the cell: 1 of 12 where a month has its part of a target of the year. */
  readonly part?: { readonly count: number; readonly of: number };
  /** The period that the sheet says, where it is a longer one. */
  readonly said?: string;
}

export interface InFrequency {
  readonly readings: readonly PlannedReading[];
  readonly series: Series;
  /** A target of a longer period was spread, as the series wants it. */
  readonly isSpread: boolean;
}

/** Years to date as figures of the KPI itself, which counts the year so far. */
const AS_FIGURES: Partial<Record<Measure, Measure>> = { ytdActual: 'actual', ytdTarget: 'target' };

/**
 * The figures of a KPI in the frequency in which it is measured. A target of a longer period, such as the one target column of
 * a report by month, holds for each period inside of which the sheet has figures: divided where the KPI adds up to it, its part of
 * the year so far where the KPI is cumulative, else the same. Other figures of longer periods are totals, which are worked out anew.
 */
export function inFrequency(
  kpi: ProposedKpi,
  frequency: Grain,
  calendar: FiscalCalendar,
): InFrequency {
  const { series } = seriesOf(kpi, frequency, calendar);
  const isCounted = series === 'cumulative' && isYearToDate(kpi);
  const dated = datedReadings(kpi, calendar).map((each) => (isCounted ? asFigure(each) : each));
  const own = dated.filter(({ period }) => !isFiner(frequency, period.grain));
  const long = dated.filter(({ reading, period }) => isLong(reading, period, frequency));
  const parts = long.flatMap(({ reading, period }) => {
    const inside = finerPeriods(period, frequency, calendar);
    const around = own.filter((each) => inside.some((other) => samePeriod(each.period, other)));
    const wanted = around.length > 0 ? around.map((each) => each.period) : inside;
    return unlike(wanted, targetsIn(own)).map((each) => {
      const place = inside.findIndex((other) => samePeriod(other, each)) + 1;
      const count = { 'adds up': 1, cumulative: place, single: inside.length }[series];
      return partOf(reading, formatPeriod(each), { count, of: inside.length });
    });
  });
  return {
    readings: [...own.map(({ reading }) => reading), ...parts],
    ...{ series, isSpread: long.length > 0 },
  };
}

function asFigure({ reading, period }: Dated): Dated {
  const measure = AS_FIGURES[reading.measure] ?? reading.measure;
  return { reading: { ...reading, measure }, period };
}

function partOf(
  reading: ProposedReading,
  period: string,
  part: NonNullable<PlannedReading['part']>,
): PlannedReading {
  const { value, period: said } = reading;
  if (part.count === part.of) return { ...reading, period, said };
  return {
    ...reading,
    ...{ period, said, part },
    value: value === null ? null : (value * part.count) / part.of,
  };
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
