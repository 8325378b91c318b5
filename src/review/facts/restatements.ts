import type { Snapshot } from '../../scorecard/model/snapshot';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { unitTree } from '../../scorecard/cascade/unit-tree';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import type { ReviewSubject } from '../subject/review-subject';

/** A frozen figure that was corrected since the last review. */
export interface Restatement {
  readonly about: 'KPI' | 'whole';
  readonly id: string;
  readonly period: Period;
  /** What of it changed; the score is a ratio. */
  readonly what: 'actual' | 'target' | 'score';
  readonly was?: number;
  readonly is?: number;
  readonly reason?: string;
}

/**
 * What was restated after the closing before this review and, when this review is closed, not after it; and whatever was
 * restated of its own period, so that a review that is built again says which of its figures were first reported
 * otherwise. KPIs first, then the whole scorecard; what lies between follows from them.
 */
export function restatementsOf(subject: ReviewSubject): readonly Restatement[] {
  const { snapshots, units } = subject.scorecard;
  const top = unitTree(units).unit?.id;
  const { from, to } = sinceLastReview(subject);
  const found = snapshots.flatMap((snapshot, index) => {
    const { kind, closedOn, level, id, period } = snapshot;
    const isWhole = level === 'Scorecard' || (level === 'Unit' && id === top);
    if (kind !== 'Restated' || (level !== 'KPI' && !isWhole)) return [];
    const isSince = closedOn > from && (to === undefined || closedOn <= to);
    if (!isSince && !samePeriod(period, subject.period)) return [];
    if (isLater(period, subject.period)) return [];
    const change = changed(snapshot, earlier(snapshots.slice(0, index), snapshot));
    return change === undefined ? [] : [change];
  });
  const isOf = (wanted: Restatement['about']) => found.filter(({ about }) => about === wanted);
  return [...isOf('KPI'), ...isOf('whole')];
}

function sinceLastReview({ scorecard, period, meeting }: ReviewSubject): {
  from: CalendarDate;
  to?: CalendarDate;
} {
  const closings = scorecard.snapshots.filter(({ kind }) => kind === 'First');
  const before = closings.filter((each) => isLater(period, each.period));
  const own = closings.filter((each) => samePeriod(each.period, period));
  const to = [meeting?.closedOn, ...own.map(({ closedOn }) => closedOn)].find(Boolean);
  return {
    from: before.reduce((last, { closedOn }) => (closedOn > last ? closedOn : last), ''),
    to,
  };
}

/** Periods of different lengths are not compared: a restated quarter stays in a monthly review. */
function isLater(period: Period, than: Period): boolean {
  return period.grain === than.grain && period.ordinal > than.ordinal;
}

/** What was last said of the same figure. */
function earlier(
  before: readonly Snapshot[],
  { level, id, period }: Snapshot,
): Snapshot | undefined {
  return before.findLast(
    (each) => each.level === level && each.id === id && samePeriod(each.period, period),
  );
}

function changed(now: Snapshot, was: Snapshot | undefined): Restatement | undefined {
  const { id, period, reason } = now;
  const about = now.level === 'KPI' ? 'KPI' : 'whole';
  const fields = about === 'KPI' ? (['actual', 'target', 'score'] as const) : (['score'] as const);
  const what = fields.find((field) => now[field] !== was?.[field]);
  if (what === undefined) return undefined;
  return { about, id, period, what, was: was?.[what], is: now[what], reason };
}
