import type { Aggregation } from '../model/aggregation';
import type { Reading } from '../model/reading';
import { coarserPeriod, finerPeriods } from '../periods/containing';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import { samePeriod, type Period } from '../periods/period';
import { aggregate, ratioOf } from '../series/aggregate';

/** The figures of a reading, as typed or as totalled from several. */
export type Figures = Pick<
  Reading,
  'actual' | 'target' | 'forecast' | 'numerator' | 'denominator' | 'ytdActual' | 'ytdTarget'
>;

/** A period with what is known of it. */
export interface PeriodReading {
  readonly period: Period;
  /** Absent when there is no row. */
  readonly reading?: Figures;
  /** How many of the KPI's own readings it stands for, and how many of these have an actual. */
  readonly readings: number;
  readonly counted: number;
  /** The KPI's own periods without an actual. */
  readonly missing: readonly Period[];
  /** The target over all of its own periods, with or without an actual. */
  readonly wholeTarget?: number;
}

/** One actual and its target from one or several readings. */
export interface Figure {
  readonly actual?: number;
  readonly target?: number;
  /** How many of the KPI's own readings have an actual. */
  readonly counted: number;
  readonly missing: readonly Period[];
}

/** The actual of one reading: as typed, else numerator / denominator for a ratio. */
export function actualOf(reading: Figures | undefined, how: Aggregation): number | undefined {
  if (!reading || reading.actual !== undefined || how !== 'ratio') return reading?.actual;
  return ratioOf([reading.numerator], [reading.denominator]);
}

/** True when a reading says what was reached; of a typed KPI the year to date alone is enough. */
export function hasFigure(reading: Figures, how: Aggregation): boolean {
  return (
    actualOf(reading, how) !== undefined || (how === 'entered' && reading.ytdActual !== undefined)
  );
}

/** Totals readings by the KPI's aggregation; the target covers the same periods as the actual. */
export function figureOver(
  readings: readonly PeriodReading[],
  how: Aggregation,
  calendar: FiscalCalendar,
): Figure {
  const only = readings.length === 1 ? readings[0] : undefined;
  if (only) return singleFigure(only, how);
  const counted = readings.filter(({ reading }) => actualOf(reading, how) !== undefined);
  const base = {
    counted: counted.reduce((sum, each) => sum + each.counted, 0),
    missing: readings.flatMap((each) => missingIn(each, how)),
  };
  if (how === 'entered') return { ...base, ...enteredFigure(readings, calendar) };
  return { ...base, actual: totalActual(counted, how), target: totalTarget(counted, how) };
}

function singleFigure(only: PeriodReading, how: Aggregation): Figure {
  const { reading, counted } = only;
  const actual = actualOf(reading, how);
  return { actual, target: reading?.target, counted, missing: missingIn(only, how) };
}

/** A period without any actual is named as such, one with some by its parts. */
function missingIn(
  { period, reading, missing }: PeriodReading,
  how: Aggregation,
): readonly Period[] {
  return actualOf(reading, how) === undefined ? [period] : missing;
}

/** Typed year-to-date figures speak for a longer period only when it begins with the fiscal year. */
function enteredFigure(
  readings: readonly PeriodReading[],
  calendar: FiscalCalendar,
): { actual?: number; target?: number } {
  const first = readings[0];
  const last = readings[readings.length - 1];
  if (!first || !last) return {};
  const year = coarserPeriod(first.period, 'Year', calendar);
  const yearStart = finerPeriods(year, first.period.grain, calendar)[0];
  if (!yearStart || !samePeriod(yearStart, first.period)) return {};
  return { actual: last.reading?.ytdActual, target: last.reading?.ytdTarget };
}

/** Σn/Σd where every reading has both, since ratios are never averaged when that is known. */
function totalActual(counted: readonly PeriodReading[], how: Aggregation): number | undefined {
  const actuals = counted.map(({ reading }) => actualOf(reading, how));
  if (how !== 'ratio') return aggregate(actuals, how);
  const numerators = allKnown(counted.map(({ reading }) => reading?.numerator));
  const denominators = allKnown(counted.map(({ reading }) => reading?.denominator));
  if (numerators && denominators) return ratioOf(numerators, denominators);
  return aggregate(actuals, 'average');
}

/** The targets of the periods given, by the KPI's aggregation; undefined when one of those that count is missing. */
export function totalTarget(
  readings: readonly PeriodReading[],
  how: Aggregation,
): number | undefined {
  if (how === 'last') return readings[readings.length - 1]?.reading?.target;
  const targets = allKnown(readings.map(({ reading }) => reading?.target));
  if (!targets) return undefined;
  if (how !== 'ratio') return aggregate(targets, how);
  const denominators = allKnown(readings.map(({ reading }) => reading?.denominator));
  if (!denominators) return aggregate(targets, 'average');
  const weighted = targets.map((target, index) => target * (denominators[index] ?? 0));
  return ratioOf(weighted, denominators) ?? aggregate(targets, 'average');
}

/** The values when none is missing. */
function allKnown(values: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = values.filter((value): value is number => value !== undefined);
  return known.length === values.length ? known : undefined;
}
