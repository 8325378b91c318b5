import type { ComparisonOperator } from '../content/conditional-format';

/** Names of comparisons in the API and in files. For the two with "or equal" the API has several names. */
export const COMPARISONS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
} as const satisfies Readonly<Record<string, ComparisonOperator>>;
