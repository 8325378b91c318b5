import type { ComparisonOperator } from './conditional-format';

/** Whether it compares with two limits, not with one. */
export function hasTwoLimits(operator: ComparisonOperator): boolean {
  return operator === 'between' || operator === 'notBetween';
}
