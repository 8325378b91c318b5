import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { finerPeriods } from '../../scorecard/periods/containing';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { parsePeriodText } from '../../scorecard/periods/period-text';
import type { ProposedKpi, ProposedReading, Series } from '../proposal/proposal';

/** A figure of the sheet with its period. */
export interface Dated {
  readonly reading: ProposedReading;
  readonly period: Period;
}

/** What the figures of a KPI are for one another, and whether the user said so. */
export interface SeriesGuess {
  readonly series: Series;
  readonly isSaid: boolean;
  /** The target of a longer period to which it matters. */
  readonly target?: Dated;
}

/** Fewer figures do not show that they grow from period to period. */
const RISING = 3;
/** So far figures are from their shares of the target at most, on average: as the logarithm of a ratio. */
const CLOSE = 0.5;

/**
 * Whether the figures of a KPI add up, are totals since the start of the year, or each stand alone: as the user says, else as they
 * lie to a target of a longer period. Figures that are years to date only are such totals.
 */
export function seriesOf(
  kpi: ProposedKpi,
  frequency: Grain,
  calendar: FiscalCalendar,
): SeriesGuess {
  const dated = datedReadings(kpi, calendar);
  const target = dated.find(({ reading, period }) => isLong(reading, period, frequency));
  const known = target ? { target } : {};
  if (kpi.series) return { series: kpi.series, isSaid: true, ...known };
  if (isYearToDate(kpi)) return { series: 'cumulative', isSaid: false, ...known };
  return {
    series: target ? guess(kpi, target, dated, frequency, calendar) : 'single',
    isSaid: false,
    ...known,
  };
}

/** The figures of which the period can be read. */
export function datedReadings(
  { readings }: Pick<ProposedKpi, 'readings'>,
  calendar: FiscalCalendar,
): readonly Dated[] {
  return readings.flatMap((reading) => {
    const period = parsePeriodText(reading.period, calendar);
    return period ? [{ reading, period }] : [];
  });
}

/** A target of a longer period than the KPI is measured in. */
export function isLong({ measure }: ProposedReading, { grain }: Period, frequency: Grain): boolean {
  return measure === 'target' && isFiner(frequency, grain);
}

/** The sheet has years to date of a KPI and no actual of a period. */
export function isYearToDate({ readings }: Pick<ProposedKpi, 'readings'>): boolean {
  return (
    readings.some(({ measure }) => measure === 'ytdActual') &&
    readings.every(({ measure }) => measure !== 'actual')
  );
}

/** Of the three the one to which the actuals are nearest, as ratios to the target; without actuals what its name and unit say. */
function guess(
  { measureUnit, aggregation }: ProposedKpi,
  { reading: { value }, period }: Dated,
  dated: readonly Dated[],
  frequency: Grain,
  calendar: FiscalCalendar,
): Series {
  if (value === null || !(value > 0)) return 'single';
  const inside = finerPeriods(period, frequency, calendar);
  const actuals = inside.flatMap((each, index) => {
    const own = dated.find(
      (other) => other.reading.measure === 'actual' && samePeriod(other.period, each),
    )?.reading.value;
    return typeof own === 'number' ? [{ own, share: (index + 1) / inside.length }] : [];
  });
  if (actuals.length === 0) return aggregation === 'sum' ? 'adds up' : 'single';
  if (growsTo(value, actuals)) return 'cumulative';
  const mayAddUp = measureUnit !== '%' && (aggregation === undefined || aggregation === 'sum');
  const mean = actuals.reduce((sum, { own }) => sum + own, 0) / actuals.length;
  if (!mayAddUp || !(mean > 0)) return 'single';
  const away = (wanted: number): number => Math.abs(Math.log(wanted / mean));
  return away(value / inside.length) < away(value) ? 'adds up' : 'single';
}

interface Part {
  readonly own: number;
  /** How much of the year is over. */
  readonly share: number;
}

/** The figures rise from the start of the year as their shares of the target do. */
function growsTo(target: number, actuals: readonly Part[]): boolean {
  const isRising = actuals.every(({ own }, index) => own > (actuals[index - 1]?.own ?? 0));
  if (!isRising || actuals.length < RISING) return false;
  const away = (wanted: (part: Part) => number): number =>
    actuals.reduce((sum, part) => sum + Math.abs(Math.log(part.own / wanted(part))), 0) /
    actuals.length;
  const shares = away(({ share }) => target * share);
  const first = actuals[0]?.share ?? 1;
  return shares < CLOSE && shares < away(() => target) && shares < away(() => target * first);
}
