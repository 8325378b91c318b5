/** Something of a review that could not be read, or not be taken as it stands. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  readonly sheet: string;
  /** Counted from 1; without one it is about the whole sheet or the whole row. */
  readonly row?: number;
  readonly column?: number;
  readonly data: Readonly<Record<string, string | number>>;
}

export const READ_PROBLEMS = [
  /** A list of the review is not there any more. */
  'list-missing',
  'heading-missing',
  /** Not taken: what the cell holds is not what it may hold. */
  'unknown-kpi',
  'unknown-action',
  'unknown-choice',
  'no-date',
  'unclear-date',
  'error-value',
  'nothing-asked',
  'no-action-text',
  /** Taken, and worth a look. */
  'new-owner',
  'no-reason',
  'points-stay',
] as const;

export type ReadProblemCode = (typeof READ_PROBLEMS)[number];
