import type { Action } from '../model/action';
import type { Scorecard } from '../model/scorecard';
import type { CalendarDate } from '../periods/calendar-date';

/** What becomes of an action: it was done, gets another day, or is given up. */
export type Settlement =
  | { readonly kind: 'done'; readonly on: CalendarDate; readonly result?: string }
  | { readonly kind: 're-dated'; readonly due: CalendarDate; readonly reason: string }
  | { readonly kind: 'dropped'; readonly on: CalendarDate; readonly reason: string };

/** The scorecard with an action settled. The day that it was due by at first stays. */
export function settleAction(scorecard: Scorecard, id: string, settlement: Settlement): Scorecard {
  const actions = scorecard.actions.map((action) =>
    action.id === id ? settled(action, settlement) : action,
  );
  return { ...scorecard, actions };
}

function settled(action: Action, settlement: Settlement): Action {
  switch (settlement.kind) {
    case 'done':
      return {
        ...action,
        status: 'Done',
        doneOn: settlement.on,
        ...(settlement.result && { result: settlement.result }),
      };
    case 're-dated': {
      const { due, reason } = settlement;
      const firstDue = action.firstDue ?? action.due ?? due;
      return { ...action, firstDue, due, reason };
    }
    case 'dropped':
      return {
        ...action,
        status: 'Dropped',
        doneOn: settlement.on,
        reason: settlement.reason,
      };
  }
}
