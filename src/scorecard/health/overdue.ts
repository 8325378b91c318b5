import type { Initiative } from '../model/initiative';
import { expectedValue } from '../rules/expected-value';
import { TOLERANCE } from '../rules/tolerance';
import { dayOf } from './day-of';
import { finding, type Finding } from './finding';
import type { HealthRule } from './health-rule';
import { isOpen } from './is-open';

/** Work is not spread evenly over its time: 15 points behind the calendar is the first gap worth a question. */
const BEHIND_BY = 0.15;

/** R2: an action that is overdue. */
export const actionOverdue: HealthRule = {
  code: 'R2',
  check: ({ scorecard, asOf }) => {
    const open = scorecard.actions.filter(isOpen);
    return {
      checked: open.length,
      findings: open.flatMap(({ id, action, due }) => {
        const late = lateness(due, asOf);
        if (!late) return [];
        return finding(
          'actionOverdue',
          { table: 'BSC_Actions', id },
          { name: action, id, ...late },
        );
      }),
    };
  },
};

/** R3: an initiative that is past its date, or whose progress is well behind its time. */
export const initiativeBehind: HealthRule = {
  code: 'R3',
  check: ({ scorecard, asOf }) => {
    const running = scorecard.initiatives.filter(isRunning);
    return {
      checked: running.length,
      findings: running.flatMap((initiative) => behind(initiative, asOf)),
    };
  },
};

function isRunning({ status, done }: Initiative): boolean {
  return status !== 'Done' && status !== 'Stopped' && (done === undefined || done < 1);
}

function behind(initiative: Initiative, asOf: string): Finding[] {
  const { id, name, start, due, done } = initiative;
  const object = { table: 'BSC_Initiatives', id } as const;
  const late = lateness(due, asOf);
  if (late) return [finding('initiativeOverdue', object, { name, id, ...late })];
  const [first, last, today] = [dayOf(start), dayOf(due), dayOf(asOf)];
  if (first === undefined || last === undefined || today === undefined) return [];
  const elapsed = expectedValue(first, last, today, 0, 1);
  // A blank progress is unknown, not 0.
  if (elapsed === undefined || done === undefined || done >= elapsed - BEHIND_BY - TOLERANCE)
    return [];
  const data = { name, id, done: Math.round(done * 100), elapsed: Math.round(elapsed * 100) };
  return [finding('initiativeBehind', object, data)];
}

function lateness(
  due: string | undefined,
  asOf: string,
): { readonly due: { readonly date: string }; readonly days: number } | undefined {
  const [last, today] = [dayOf(due), dayOf(asOf)];
  if (due === undefined || last === undefined || today === undefined) return undefined;
  return today > last ? { due: { date: due }, days: today - last } : undefined;
}
