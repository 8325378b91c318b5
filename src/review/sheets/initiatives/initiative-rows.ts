import type { Initiative } from '../../../scorecard/model/initiative';
import type { Status } from '../../../scorecard/model/status';
import { dateSerial } from '../../book/date-serial';
import type { ReviewSubject } from '../../subject/review-subject';

/** How far behind its time an initiative may be, in points, and still be green or amber. */
export const BEHIND = { green: -5, amber: -15 } as const;

/** An initiative with what the sheet works out. Ratios, but for the points of the gap; missing is absent. */
export interface InitiativeRow {
  readonly initiative: Initiative;
  /** Excel's numbers of the days. */
  readonly start?: number;
  readonly due?: number;
  readonly elapsed?: number;
  /** Share done less share of time elapsed, × 100. */
  readonly gap?: number;
  readonly status: Status;
  readonly spentShare?: number;
  /** Budget less forecast, in the currency of the Setup. */
  readonly variance?: number;
}

/** The initiatives, furthest behind first; those that cannot be judged follow, stopped ones come last. */
export function initiativeRows({
  scorecard,
  asOf,
}: Pick<ReviewSubject, 'scorecard' | 'asOf'>): readonly InitiativeRow[] {
  const today = dateSerial(asOf) ?? 0;
  return scorecard.initiatives
    .map((initiative, order) => ({ row: rowOf(initiative, today), order }))
    .sort((a, b) => rankOf(a.row) - rankOf(b.row) || a.order - b.order)
    .map(({ row }) => row);
}

function rowOf(initiative: Initiative, today: number): InitiativeRow {
  const { done, budget, spent, forecast } = initiative;
  const start = dateSerial(initiative.start);
  const due = dateSerial(initiative.due);
  const elapsed = elapsedBy(today, start, due);
  const gap = done === undefined || elapsed === undefined ? undefined : (done - elapsed) * 100;
  return {
    initiative,
    start,
    due,
    elapsed,
    gap,
    status: initiative.status === 'Stopped' ? 'Not scored' : statusOfGap(gap),
    spentShare: spent === undefined || !budget ? undefined : spent / budget,
    variance: budget === undefined || forecast === undefined ? undefined : budget - forecast,
  };
}

function elapsedBy(today: number, start?: number, due?: number): number | undefined {
  if (start === undefined || due === undefined) return undefined;
  if (due <= start) return today >= due ? 1 : 0;
  return Math.max(0, Math.min(1, (today - start) / (due - start)));
}

function statusOfGap(gap: number | undefined): Status {
  const tolerance = 1e-9;
  if (gap === undefined) return 'No data';
  if (gap >= BEHIND.green - tolerance) return 'Green';
  return gap >= BEHIND.amber - tolerance ? 'Amber' : 'Red';
}

function rankOf({ initiative, gap }: InitiativeRow): number {
  if (initiative.status === 'Stopped') return 1e9;
  return gap ?? 1e6;
}
