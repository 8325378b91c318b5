import { RULE_SEVERITIES, type RuleCode } from '../../scorecard/health/rule-codes';
import type { TableRule } from '../problem-code';
import type { Vocabulary } from './vocabulary';

/** Every rule of the health check by its code: those about the model, tables (D) and formulas (X). */
export const RULE_WORDS: Vocabulary<string> = {
  ...modelRules(),
  ...({ D1: [], D2: [], D3: [] } satisfies Vocabulary<TableRule>),
  ...{ X1: [], X2: [] },
};

function modelRules(): Vocabulary<string> {
  const codes = Object.keys(RULE_SEVERITIES) as RuleCode[];
  return Object.fromEntries(codes.map((code) => [code, []]));
}
