import type {
  AnswerTarget,
  NewActionAnswer,
  NewDecisionAnswer,
  SaidOnce,
  TargetField,
} from './collected';
import type { ReadProblem } from './read-problem';

/** What one cell says for a field, before it is compared with the tables. */
export interface RawAnswer {
  readonly target: AnswerTarget;
  readonly field: TargetField;
  readonly said: SaidOnce;
  readonly built?: string;
}

/** What the rows of a review say. */
export interface RawAnswers {
  readonly fields: readonly RawAnswer[];
  readonly actions: readonly Omit<NewActionAnswer, 'id' | 'kind'>[];
  readonly decisions: readonly Omit<NewDecisionAnswer, 'id' | 'kind'>[];
  readonly problems: readonly ReadProblem[];
}

export const NO_ANSWERS: RawAnswers = { fields: [], actions: [], decisions: [], problems: [] };

export function joined(all: readonly RawAnswers[]): RawAnswers {
  return {
    fields: all.flatMap(({ fields }) => fields),
    actions: all.flatMap(({ actions }) => actions),
    decisions: all.flatMap(({ decisions }) => decisions),
    problems: all.flatMap(({ problems }) => problems),
  };
}
