import type { Action } from '../../scorecard/model/action';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { Collecting } from './collecting';
import { withSaid, type SaidFields } from './said-fields';

/**
 * An action with what was said of it: the day it was due by at first stays; what is done or dropped has a day; what is opened
 * again has none.
 */
export function putAction(
  { scorecard, kpiOf }: Collecting,
  id: string,
  said: SaidFields,
  today: CalendarDate,
): Scorecard {
  const kpi = said.get('kpi');
  const known = kpi === undefined ? said : new Map([...said, ['kpi', kpiOf(kpi)?.id] as const]);
  const actions = scorecard.actions.map((action) =>
    action.id === id ? settled(action, withSaid(action, known), said, today) : action,
  );
  return { ...scorecard, actions };
}

function settled(before: Action, action: Action, said: SaidFields, today: CalendarDate): Action {
  const firstDue = before.firstDue ?? before.due ?? action.due;
  const dated = firstDue === undefined ? action : { ...action, firstDue };
  const status = said.get('status');
  if (status === 'Open' || status === 'In progress') {
    const { doneOn: _, ...open } = dated;
    return said.has('doneOn') ? dated : open;
  }
  const isClosed = status !== undefined || said.has('doneOn');
  if (!isClosed) return dated;
  const closed = dated.status === 'Dropped' ? 'Dropped' : 'Done';
  return { ...dated, status: closed, doneOn: dated.doneOn ?? today };
}
