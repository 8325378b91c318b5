import type { ComparisonOperator, ConditionalRule } from '../../../content/conditional-format';
import { withEquals } from './threshold-from-univer';
import type { UniverRuleConfig } from './univer-rule';

/** What a rule of Univer's that marks cells looks for. */
export function highlightFromUniver(
  rule: Extract<UniverRuleConfig, { type: 'highlightCell' }>,
): ConditionalRule {
  const { subType, operator, value } = rule;
  switch (subType) {
    case 'number':
      return {
        kind: 'cellIs',
        operator: (operator ?? 'equal') as ComparisonOperator,
        formulas: [value ?? 0].flat().map((limit) => `=${limit}`),
      };
    case 'text':
      return textRuleFromUniver(operator ?? 'containsText', String(value ?? ''));
    case 'timePeriod':
      return { kind: 'timePeriod', period: operator ?? 'today' };
    case 'rank':
      return {
        kind: 'top10',
        rank: Number(value ?? 10),
        percent: rule.isPercent === true,
        bottom: rule.isBottom === true,
      };
    case 'average':
      return averageFromUniver(operator ?? 'greaterThan');
    case 'uniqueValues':
    case 'duplicateValues':
      return { kind: subType };
    case 'formula':
      return { kind: 'expression', formula: withEquals(String(value ?? '=FALSE')) };
  }
}

function averageFromUniver(operator: string): ConditionalRule {
  return {
    kind: 'aboveAverage',
    below: operator.startsWith('lessThan'),
    orEqual: operator.endsWith('OrEqual') || operator === 'equal',
  };
}

function textRuleFromUniver(operator: string, text: string): ConditionalRule {
  switch (operator) {
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { kind: operator, text };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { kind: operator };
    case 'equal':
    case 'notEqual':
      return { kind: 'cellIs', operator, formulas: [`="${text.replace(/"/g, '""')}"`] };
    default:
      return { kind: 'containsText', text };
  }
}
