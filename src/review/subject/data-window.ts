import type { EvaluationContext } from '../../scorecard/evaluation/evaluation-context';
import { coarserPeriod, finerPeriods } from '../../scorecard/periods/containing';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import { samePeriod, shift, type Period } from '../../scorecard/periods/period';

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
  const reach = Math.max(SHOWN_PERIODS, ...reaches(period, context)) - 1;
  const first = Math.min(lastYear[0]?.ordinal ?? last.ordinal, last.ordinal - reach);
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
  return finerPeriods(
    coarserPeriod(period, period.grain, settings.calendar),
    grain,
    settings.calendar,
  );
}

/** How many periods back the trend of each KPI looks, its own reading included. */
function* reaches(period: Period, context: EvaluationContext): Generator<number> {
  const { trendAgainst, grain, calendar } = context.settings;
  const back = trendAgainst.kind === 'mean' ? trendAgainst.of : 1;
  const frequencies = new Set(context.scorecard.kpis.map(({ frequency }) => frequency ?? grain));
  const column = isFiner(period.grain, grain) ? period.grain : grain;
  for (const frequency of [...frequencies, period.grain]) {
    if (isFiner(frequency, column)) continue;
    const length = finerPeriods(
      coarserPeriod(period, frequency, calendar),
      column,
      calendar,
    ).length;
    const isYearBack = trendAgainst.kind === 'same period last year';
    const year = finerPeriods(coarserPeriod(period, 'Year', calendar), column, calendar).length;
    // A reading may be carried: the one before it lies up to a whole period further back.
    yield isYearBack ? year + 2 * length : (back + 2) * length;
  }
}
