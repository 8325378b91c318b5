import type { Action } from '../../scorecard/model/action';
import type { Decision } from '../../scorecard/model/decision';
import type { ReadProblem } from './read-problem';

/** A cell of a review. Row and column count from 1. */
export interface AnswerPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The row of a table that an answer belongs to. */
export type AnswerTarget =
  | { readonly table: 'Analysis'; readonly kpi: string }
  | { readonly table: 'Actions'; readonly id: string }
  /** Decisions have no ID: the one of this period with this request. */
  | { readonly table: 'Decisions'; readonly askedFor: string }
  | { readonly table: 'KPI review'; readonly kpi: string };

/** The columns that answers go into, by their names in the model. */
export type TargetField =
  | 'whatHappened'
  | 'rootCause'
  | 'noActionBecause'
  | 'action'
  | 'kpi'
  | 'owner'
  | 'due'
  | 'status'
  | 'doneOn'
  | 'result'
  | 'reason'
  | 'askedFor'
  | 'decision'
  | 'change';

/** What a review says for one field of one row. Days are YYYY-MM-DD, choices the words of the model. */
export interface SaidOnce {
  readonly value: string;
  readonly place: AnswerPlace;
}

/** An answer for a field: there may be several, when two sheets of the review say different things. */
export interface FieldAnswer {
  readonly kind: 'field';
  readonly id: string;
  readonly target: AnswerTarget;
  readonly field: TargetField;
  readonly said: readonly SaidOnce[];
  /** What the tables say now, and what they said when the review was built. */
  readonly now?: string;
  readonly built?: string;
  /** Changed in the tables as well, or said in two ways: somebody has to choose. */
  readonly isConflict: boolean;
}

/** An action that the review asks for and the tables do not know. */
export interface NewActionAnswer {
  readonly kind: 'new action';
  readonly id: string;
  readonly action: Omit<Action, 'id' | 'raisedIn' | 'firstDue' | 'reason'>;
  readonly place: AnswerPlace;
  /** An action for the same KPI that was added to the tables meanwhile: somebody has to say whether both are meant. */
  readonly rival?: Action;
  readonly isConflict: boolean;
}

export interface NewDecisionAnswer {
  readonly kind: 'new decision';
  readonly id: string;
  readonly decision: Omit<Decision, 'period'>;
  readonly place: AnswerPlace;
  readonly isConflict: false;
}

export type CollectedAnswer = FieldAnswer | NewActionAnswer | NewDecisionAnswer;

/** What a review says that the tables do not, and what of it could not be taken as it stands. */
export interface Collected {
  readonly answers: readonly CollectedAnswer[];
  readonly problems: readonly ReadProblem[];
}
