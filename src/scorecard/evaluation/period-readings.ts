import type { Aggregation } from '../model/aggregation';
import type { Kpi } from '../model/kpi';
import { finerPeriods } from '../periods/containing';
import { isFiner, type Grain } from '../periods/grain';
import type { Period } from '../periods/period';
import { aggregationOf } from '../rules/aggregation-of';
import { aggregate, sumOf } from '../series/aggregate';
import { isActive } from './active';
import { frequencyOf, type EvaluationContext } from './evaluation-context';
import { actualOf, figureOver, totalTarget, type Figures, type PeriodReading } from './figure';

/**
 * The length of the periods in which a KPI is looked at: its own, or the scorecard's grain when it is read more often.
 * An evaluated period that is shorter still sets the length.
 */
export function workingGrain(kpi: Kpi, evaluated: Grain, { settings }: EvaluationContext): Grain {
  const frequency = frequencyOf(kpi, settings);
  if (!isFiner(frequency, settings.grain)) return frequency;
  if (!isFiner(evaluated, settings.grain)) return settings.grain;
  return isFiner(frequency, evaluated) ? evaluated : frequency;
}

/**
 * What is known of a KPI in the given periods, gaps included; a KPI read more often is totalled to them first. Periods
 * in which the KPI is not in use are left out: they are no gaps.
 */
export function readingsAt(
  kpi: Kpi,
  periods: readonly Period[],
  context: EvaluationContext,
): PeriodReading[] {
  const frequency = frequencyOf(kpi, context.settings);
  return inUse(kpi, periods, context).map((period) =>
    isFiner(frequency, period.grain)
      ? totalled(kpi, period, context)
      : ownReading(kpi, period, context),
  );
}

function inUse(
  kpi: Kpi,
  periods: readonly Period[],
  { settings }: EvaluationContext,
): readonly Period[] {
  if (kpi.activeFrom === undefined && kpi.activeTo === undefined) return periods;
  return periods.filter((period) => isActive(kpi, period, settings.calendar));
}

function ownReading(kpi: Kpi, period: Period, context: EvaluationContext): PeriodReading {
  const reading = context.readings.at(kpi.id, period);
  const hasActual = actualOf(reading, aggregationOf(kpi)) !== undefined;
  const counted = hasActual ? 1 : 0;
  return { period, reading, readings: 1, counted, missing: [], wholeTarget: reading?.target };
}

function totalled(kpi: Kpi, period: Period, context: EvaluationContext): PeriodReading {
  const how = aggregationOf(kpi);
  const { calendar } = context.settings;
  const parts = finerPeriods(period, frequencyOf(kpi, context.settings), calendar);
  const own = inUse(kpi, parts, context).map((each) => ownReading(kpi, each, context));
  const { actual, target, counted, missing } = figureOver(own, how, calendar);
  const wholeTarget = how === 'entered' ? target : totalTarget(own, how);
  const known = own.flatMap(({ reading }) =>
    reading && actualOf(reading, how) !== undefined ? [reading] : [],
  );
  const last = own[own.length - 1]?.reading;
  const reading: Figures = {
    actual,
    target: counted === 0 ? wholeTarget : target,
    forecast: forecastOf(own, how),
    numerator: totalOf(known.map((each) => each.numerator)),
    denominator: totalOf(known.map((each) => each.denominator)),
    ytdActual: last?.ytdActual,
    ytdTarget: last?.ytdTarget,
  };
  return { period, reading, readings: own.length, counted, missing, wholeTarget };
}

/** The forecast of a period from those of its parts, which have to cover it. */
function forecastOf(own: readonly PeriodReading[], how: Aggregation): number | undefined {
  const expected = own.map(({ reading }) => actualOf(reading, how) ?? reading?.forecast);
  if (expected.some((value) => value === undefined)) return undefined;
  return aggregate(expected, how === 'ratio' ? 'average' : how);
}

/** The sum when no value is missing. */
function totalOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length && known.length > 0 ? sumOf(known) : undefined;
}
