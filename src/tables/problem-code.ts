/** The rules of the health check under which table problems are listed: table, size of a value, percentage. */
export const TABLE_RULES = ['D1', 'D2', 'D3'] as const;

export type TableRule = (typeof TABLE_RULES)[number];

interface CodeShape {
  readonly severity: 'Error' | 'Warning';
  readonly rule: TableRule;
  /** Names of the values that a problem of this code carries for its sentence. */
  readonly data: readonly string[];
}

/**
 * Everything that can be wrong in a table. `Error`: the cell or row is left out, so a number is wrong or missing.
 * `Warning`: the value is used as it is, or a safe reading was taken.
 */
export const PROBLEM_CODES = {
  'table-missing': { severity: 'Error', rule: 'D1', data: ['table', 'sheet'] },
  'table-copied': { severity: 'Warning', rule: 'D1', data: ['original'] },
  'column-missing': { severity: 'Error', rule: 'D1', data: ['column', 'rows'] },
  'column-duplicated': { severity: 'Warning', rule: 'D1', data: ['column', 'first'] },
  'required-blank': { severity: 'Error', rule: 'D1', data: ['column'] },
  'name-blank': { severity: 'Warning', rule: 'D1', data: ['column', 'id'] },
  'duplicate-key': { severity: 'Error', rule: 'D1', data: ['value', 'first'] },
  'unknown-reference': { severity: 'Error', rule: 'D1', data: ['value', 'target'] },
  'name-for-id': { severity: 'Error', rule: 'D1', data: ['value', 'target', 'id'] },
  'not-calculated': { severity: 'Warning', rule: 'D1', data: ['count'] },
  'too-deep': { severity: 'Error', rule: 'D1', data: ['deepest'] },
  cycle: { severity: 'Error', rule: 'D1', data: ['loop'] },
  'error-cell': { severity: 'Error', rule: 'D1', data: ['value'] },
  'not-available': { severity: 'Warning', rule: 'D1', data: ['value'] },
  'not-a-number': { severity: 'Error', rule: 'D1', data: ['value'] },
  'ambiguous-number': { severity: 'Error', rule: 'D1', data: ['value'] },
  'number-out-of-bounds': { severity: 'Error', rule: 'D1', data: ['value'] },
  'negative-number': { severity: 'Error', rule: 'D1', data: ['value'] },
  'whole-number-out-of-range': { severity: 'Error', rule: 'D1', data: ['value', 'low', 'high'] },
  'not-yes-or-no': { severity: 'Error', rule: 'D1', data: ['value'] },
  'unknown-choice': { severity: 'Error', rule: 'D1', data: ['value', 'choices'] },
  'not-a-date': { severity: 'Error', rule: 'D1', data: ['value'] },
  'ambiguous-date': { severity: 'Error', rule: 'D1', data: ['value'] },
  'date-outside-calendar': { severity: 'Error', rule: 'D1', data: ['value'] },
  'not-a-period': { severity: 'Error', rule: 'D1', data: ['value'] },
  'period-too-long': { severity: 'Error', rule: 'D1', data: ['value', 'frequency'] },
  'reason-missing': { severity: 'Error', rule: 'D1', data: ['column', 'needs'] },
  'period-missing': { severity: 'Error', rule: 'D1', data: ['column', 'needs'] },
  'counts-in-no-score': { severity: 'Error', rule: 'D1', data: ['column'] },
  'never-in-use': { severity: 'Error', rule: 'D1', data: ['column', 'day', 'other', 'otherDay'] },
  'unknown-setting': { severity: 'Warning', rule: 'D1', data: ['value'] },
  'scale-order': { severity: 'Error', rule: 'D1', data: ['floor', 'amber', 'green', 'cap'] },
  'ten-times-usual': { severity: 'Warning', rule: 'D2', data: ['value', 'usual'] },
  'actual-in-future': { severity: 'Warning', rule: 'D2', data: ['period', 'count'] },
  'ratio-contradicted': {
    severity: 'Warning',
    rule: 'D2',
    data: ['value', 'numerator', 'denominator', 'quotient'],
  },
  'percentage-as-whole-number': {
    severity: 'Warning',
    rule: 'D3',
    data: ['value', 'percent', 'ratio'],
  },
  'percentages-as-whole-numbers': {
    severity: 'Warning',
    rule: 'D3',
    data: ['value', 'ratio', 'count'],
  },
} as const satisfies Readonly<Record<string, CodeShape>>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** The values that a problem of one code carries. */
export type ProblemData<Code extends ProblemCode> = Readonly<
  Record<(typeof PROBLEM_CODES)[Code]['data'][number], string | number>
>;

/** The health rule under which a problem of a table is listed. */
export function healthRuleOf(code: ProblemCode): TableRule {
  return PROBLEM_CODES[code].rule;
}
