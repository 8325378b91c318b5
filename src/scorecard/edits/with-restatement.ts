import { settingsOf } from '../evaluation/settings';
import type { Scorecard } from '../model/scorecard';
import type { Snapshot } from '../model/snapshot';
import type { CalendarDate } from '../periods/calendar-date';
import { dayNumbersOf } from '../periods/period-days';
import type { Period } from '../periods/period';
import { closedPeriodChanges } from './closed-period-changes';
import { closedPeriods } from './closed-periods';
import { frozenFigures, type FrozenFigures } from './frozen-figures';

/** Who restates closed periods, when and why. */
export interface Restatement {
  readonly on: CalendarDate;
  readonly by?: string;
  readonly reason: string;
}

/**
 * The scorecard with a restated snapshot of every frozen figure that its changed readings change: those of later closed
 * periods too, where totals and years to date carry the change on. The first snapshots stay.
 */
export function withRestatement(
  base: Scorecard,
  mine: Scorecard,
  { on, by, reason }: Restatement,
): Scorecard {
  const added = periodsTouched(base, mine).flatMap((period): Snapshot[] =>
    restatedFigures(base, mine, period).map((figures) => ({
      closedOn: on,
      period,
      kind: 'Restated',
      reason,
      ...(by && { by }),
      ...figures,
    })),
  );
  return added.length === 0 ? mine : { ...mine, snapshots: [...mine.snapshots, ...added] };
}

/** The figures of a period that differ between two versions of a scorecard, as they are in the second one. */
export function restatedFigures(
  before: Scorecard,
  after: Scorecard,
  period: Period,
): readonly FrozenFigures[] {
  const was = new Map(frozenFigures(before, period).map((each) => [keyOf(each), each]));
  return frozenFigures(after, period).filter((now) => differs(now, was.get(keyOf(now))));
}

function periodsTouched(base: Scorecard, mine: Scorecard): readonly Period[] {
  const { calendar } = settingsOf(base.setup);
  const first = (period: Period): number => dayNumbersOf(period, calendar).first;
  const last = (period: Period): number => dayNumbersOf(period, calendar).last;
  const changes = closedPeriodChanges(base, mine);
  const from = Math.min(...changes.map(({ closed }) => first(closed)));
  return closedPeriods(base)
    .filter((period) => last(period) >= from)
    .sort((a, b) => last(a) - last(b));
}

function keyOf({ level, id }: FrozenFigures): string {
  return `${level} ${id}`;
}

function differs(now: FrozenFigures, was: FrozenFigures | undefined): boolean {
  const fields = ['actual', 'target', 'achievement', 'status', 'score'] as const;
  return fields.some((field) => now[field] !== was?.[field]);
}
