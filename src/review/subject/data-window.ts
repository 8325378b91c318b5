import { dueFor } from '../../scorecard/evaluation/due';
import { frequencyOf, type EvaluationContext } from '../../scorecard/evaluation/evaluation-context';
import { workingGrain } from '../../scorecard/evaluation/period-readings';
import { coarserPeriod, finerPeriods } from '../../scorecard/periods/containing';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import { samePeriod, shift, type Period } from '../../scorecard/periods/period';
import { trendPeriods } from './trend-periods';

/** The periods whose readings stand in the review, in time order. Positions count from 0. */
export interface DataWindow {
  readonly grain: Grain;
  readonly periods: readonly Period[];
  /** Where the fiscal year begins, and the last period inside the reviewed one. */
  readonly yearStart: number;
  readonly now: number;
  /** How many periods the reviewed one has: 1, or 3 for the quarter of a monthly scorecard. */
  readonly span: number;
}

/** Periods shown beside the reviewed one in charts and sparklines. */
export const SHOWN_PERIODS = 13;

/**
 * From the start of the fiscal year before to the end of the current one; longer ago where a trend reaches back, or the
 * shown periods do. The grain is the scorecard's, or the reviewed period's if that is shorter.
 */
export function dataWindow(period: Period, context: EvaluationContext): DataWindow {
  const { calendar, grain: usual } = context.settings;
  const grain = isFiner(period.grain, usual) ? period.grain : usual;
  const year = coarserPeriod(period, 'Year', calendar);
  const thisYear = partsOf(year, grain, context);
  const lastYear = partsOf(shift(year, -1), grain, context);
  const inside = partsOf(period, grain, context);
  const last = inside[inside.length - 1] ?? period;
  const compared = [...comparedPeriods(period, context)].map(
    (each) => partsOf(each, grain, context).at(-1)?.ordinal ?? last.ordinal,
  );
  const usualFirst = Math.min(
    lastYear[0]?.ordinal ?? last.ordinal,
    last.ordinal - SHOWN_PERIODS + 1,
  );
  const first = compared.reduce((least, each) => Math.min(least, each), usualFirst);
  const end = thisYear[thisYear.length - 1]?.ordinal ?? last.ordinal;
  const periods = Array.from({ length: end - first + 1 }, (_, index) => ({
    grain,
    ordinal: first + index,
  }));
  const at = (wanted: Period): number => periods.findIndex((each) => samePeriod(each, wanted));
  return {
    grain,
    periods,
    yearStart: at(thisYear[0] ?? last),
    now: at(last),
    span: inside.length,
  };
}

function partsOf(period: Period, grain: Grain, { settings }: EvaluationContext): Period[] {
  return finerPeriods(period, grain, settings.calendar);
}

/** The periods that the trend of each KPI is measured against, where there is a reading. */
function* comparedPeriods(period: Period, context: EvaluationContext): Generator<Period> {
  const { scorecard, settings, readings } = context;
  for (const kpi of scorecard.kpis) {
    const grain = workingGrain(kpi, period.grain, context);
    const due = dueFor(kpi, period, context);
    for (const basis of trendPeriods(due.period, settings)) {
      for (const part of finerPeriods(basis, grain, settings.calendar)) {
        const first = readings.firstOrdinal(kpi.id, grain);
        const isOwn = frequencyOf(kpi, settings) === grain;
        if (!isOwn || (first !== undefined && part.ordinal >= first)) yield part;
      }
    }
  }
}
