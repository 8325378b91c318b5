import { actionsOfReview } from '../../facts/actions-of-review';
import type { Action } from '../../../scorecard/model/action';
import type { ReviewSubject } from '../../subject/review-subject';

/** A list of actions on the sheet: its title, heading and rows; rows without an action are to be filled in. */
export interface ActionBlock {
  readonly titleAt: number;
  readonly headingAt: number;
  readonly first: number;
  readonly last: number;
  readonly actions: readonly Action[];
}

export interface ActionsLayout {
  readonly carried: ActionBlock;
  readonly fresh: ActionBlock;
}

const FIRST_TITLE = 5;
const SPARE_ROWS = 6;
const LEAST_NEW_ROWS = 9;

/** Where the two lists stand: carried over, and new from this review with rows to spare. */
export function actionsLayout(subject: ReviewSubject): ActionsLayout {
  const { carried, fresh } = actionsOfReview(subject);
  const first = blockAt(FIRST_TITLE, carried, Math.max(1, carried.length));
  const rows = Math.max(LEAST_NEW_ROWS, fresh.length + SPARE_ROWS);
  return { carried: first, fresh: blockAt(first.last + 2, fresh, rows) };
}

function blockAt(titleAt: number, actions: readonly Action[], rows: number): ActionBlock {
  const first = titleAt + 2;
  return { titleAt, headingAt: titleAt + 1, first, last: first + rows - 1, actions };
}
