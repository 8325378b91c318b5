import { firstDueOrdinal } from '../../scorecard/evaluation/due';
import { frequencyOf } from '../../scorecard/evaluation/evaluation-context';
import { actualOf } from '../../scorecard/evaluation/figure';
import { kpiFigures } from '../../scorecard/evaluation/kpi-figures';
import { PERIODS_IN_YEAR } from '../../scorecard/periods/periods-in-year';
import type { Period } from '../../scorecard/periods/period';
import type { Slot } from '../subject/kpi-series';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { periodsOffTrack } from './periods-off-track';

/** What a KPI's past says about it. */
export interface KpiRecord {
  /** Periods of the window in which it was due up to the reviewed one, and those with an actual. */
  readonly due: number;
  readonly read: number;
  /** Of its last year of periods: how many were judged green, of how many. */
  readonly onTrack: number;
  readonly judged: number;
  /** In periods of the review, the reviewed one included. */
  readonly offTrackNow: number;
  /** Ticks of Specific, Measurable, Achievable, Relevant and Time-bound; undefined when nobody looked at them. */
  readonly ticks?: number;
  /** The actuals of the window by their column, for comparing KPIs. */
  readonly actuals: ReadonlyMap<number, number>;
}

export function kpiRecord(row: KpiRow, subject: ReviewSubject): KpiRecord {
  const { result } = row;
  const { kpi, rule } = result;
  const wasDue = dueIn(row, subject);
  const slots = subject.seriesOf(kpi).slots.filter(({ column, reading }) => {
    return column <= subject.window.now && wasDue(reading.period);
  });
  const known = slots.flatMap(({ column, reading }) => {
    const actual = actualOf(reading.reading, rule.aggregation);
    return actual === undefined ? [] : [[column, actual] as const];
  });
  const colours = lastYear(slots).map(
    ({ reading }) => kpiFigures(kpi, reading.period, subject.context).computedStatus,
  );
  const judged = colours.filter((colour) => ['Green', 'Amber', 'Red'].includes(colour));
  return {
    due: slots.length,
    read: known.length,
    onTrack: judged.filter((colour) => colour === 'Green').length,
    judged: judged.length,
    offTrackNow: result.computedStatus === 'Red' ? periodsOffTrack(row, subject) : 0,
    ticks: ticksOf(row),
    actuals: new Map(known),
  };
}

/** Whether a KPI was due in a period: nothing was before the first reading. */
function dueIn(
  { result: { kpi } }: KpiRow,
  { context }: ReviewSubject,
): (period: Period) => boolean {
  const first = firstDueOrdinal(kpi, context);
  const frequency = frequencyOf(kpi, context.settings);
  return ({ grain, ordinal }) => first !== undefined && (grain !== frequency || ordinal >= first);
}

function lastYear(slots: readonly Slot[]): readonly Slot[] {
  const grain = slots[slots.length - 1]?.reading.period.grain;
  return grain === undefined ? [] : slots.slice(-PERIODS_IN_YEAR[grain]);
}

function ticksOf({ result: { kpi } }: KpiRow): number | undefined {
  const ticks = [kpi.specific, kpi.measurable, kpi.achievable, kpi.relevant, kpi.timeBound];
  const known = ticks.filter((tick) => tick !== undefined);
  return known.length === 0 ? undefined : known.filter((tick) => tick).length;
}
