import type { Scorecard } from '../model/scorecard';
import type { Snapshot } from '../model/snapshot';
import type { CalendarDate } from '../periods/calendar-date';
import { samePeriod, type Period } from '../periods/period';
import { closedPeriods } from './closed-periods';

/** A closed period as it was first reported, and as it stands now where it was restated. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly closedOn?: CalendarDate;
  readonly by?: string;
  /** Scores of the whole, 1 = on target; absent where none was frozen. */
  readonly first?: number;
  readonly restated?: number;
  /** The reasons of the restatements, in their order. */
  readonly reasons: readonly string[];
}

/** The closed periods, the newest first. */
export function reportedPeriods(scorecard: Scorecard): readonly ReportedPeriod[] {
  return closedPeriods(scorecard)
    .map((period) => reported(scorecard, period))
    .sort((a, b) => b.period.ordinal - a.period.ordinal);
}

function reported({ snapshots, reviews }: Scorecard, period: Period): ReportedPeriod {
  const own = snapshots.filter((snapshot) => samePeriod(snapshot.period, period));
  const whole = own.filter(({ level }) => level === 'Scorecard');
  const scoreOf = (kind: Snapshot['kind']): number | undefined =>
    whole.filter((snapshot) => snapshot.kind === kind).at(-1)?.score;
  const first = own.find(({ kind }) => kind === 'First');
  const review = reviews.find(
    (each) => samePeriod(each.period, period) && each.closedOn !== undefined,
  );
  const restated = own.filter(({ kind }) => kind === 'Restated');
  return {
    period,
    closedOn: review?.closedOn ?? first?.closedOn,
    by: review?.closedBy ?? first?.by,
    first: scoreOf('First'),
    restated: scoreOf('Restated'),
    reasons: [...new Set(restated.flatMap(({ reason }) => reason ?? []))],
  };
}
