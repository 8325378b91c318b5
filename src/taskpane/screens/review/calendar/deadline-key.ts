import type { Deadline } from '../../../../scorecard/cadence/deadline';
import { formatPeriod } from '../../../../scorecard/periods/period-text';

/** What tells a deadline from all others. */
export function deadlineKey(deadline: Deadline): string {
  const { kind, due } = deadline;
  const more =
    deadline.kind === 'figures'
      ? deadline.grain
      : deadline.kind === 'review'
        ? formatPeriod(deadline.period)
        : '';
  return `${kind} ${due} ${more}`;
}
