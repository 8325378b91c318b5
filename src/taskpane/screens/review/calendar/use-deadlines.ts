import { useMemo } from 'react';
import type { Deadline } from '../../../../scorecard/cadence/deadline';
import { deadlines } from '../../../../scorecard/cadence/deadlines';
import { timeSpan } from '../../../../scorecard/cadence/time-span';
import { useWorkspace } from '../../../workspace/workspace';

/** What is due in the chosen unit until so many months after today, the earliest first. */
export function useDeadlines(monthsAhead: number): readonly Deadline[] {
  const { facts, today } = useWorkspace();
  const { context } = facts;
  return useMemo(
    () => deadlines(context, timeSpan(today, monthsAhead)),
    [context, today, monthsAhead],
  );
}
