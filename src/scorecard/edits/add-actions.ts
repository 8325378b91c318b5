import type { Action } from '../model/action';
import type { Scorecard } from '../model/scorecard';
import { nextId } from './next-id';

/** What somebody will do, before it has an ID. */
export type NewAction = Pick<Action, 'raisedIn' | 'kpi' | 'action' | 'owner' | 'due'>;

const STEM = 'A';

/** The scorecard with open actions at the end of its list; the date they are due by at first is kept. */
export function addActions(scorecard: Scorecard, added: readonly NewAction[]): Scorecard {
  let { actions } = scorecard;
  for (const { due, ...action } of added) {
    const id = nextId(
      STEM,
      actions.map((each) => each.id),
    );
    actions = [
      ...actions,
      { id, ...action, ...(due !== undefined && { firstDue: due, due }), status: 'Open' },
    ];
  }
  return added.length === 0 ? scorecard : { ...scorecard, actions };
}
