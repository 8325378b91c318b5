import type { Problem } from '../../tables/problem';

/** What can stand in the way of an import; words under the same code in `strings`. */
export const IMPORT_PROBLEM_CODES = [
  'no-sheets',
  'sheet-not-found',
  'range-not-found',
  'sheet-empty',
  'sheet-without-cells',
  'nothing-found',
  'no-periods',
  'no-year',
  'no-actuals',
  'merged-cells',
  'error-cells',
  'placeholder-cells',
  'not-a-number',
  'hidden-rows',
  'hidden-columns',
  'too-large',
  'duplicate-kpi',
  'duplicate-reading',
  'direction-unsure',
  'total-differs',
  'plan-unreadable',
  'plan-outdated',
  'plan-file-unreadable',
  'plan-file-outdated',
  'plan-file-misfit',
  'plan-file-figures',
  'plan-file-same-name',
  'separators-unsure',
] as const;

export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export type ImportProblem = Problem<ImportProblemCode>;
