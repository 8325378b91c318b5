import { cellAddress, columnLetters, type CellRange } from '../../../content/cell-range';
import type { ComparisonOperator, ConditionalRule } from '../../../content/conditional-format';
import { hasTwoLimits } from '../../../content/has-two-limits';
import type { UniverRuleConfig } from './univer-rule';

const SIGNS: Readonly<Record<ComparisonOperator, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
  between: '',
  notBetween: '',
};

type Highlight = Omit<Extract<UniverRuleConfig, { type: 'highlightCell' }>, 'type' | 'style'>;
type HighlightRule = Exclude<ConditionalRule, { kind: 'colorScale' | 'dataBar' | 'iconSet' }>;

/** Whether a rule does not yet say what it looks for: it finds nothing, and no file may have it. */
export function isUnfinished(rule: ConditionalRule): boolean {
  if (rule.kind === 'expression') return rule.formula === '';
  if (rule.kind === 'timePeriod') return rule.period === '';
  return rule.kind === 'cellIs' && rule.formulas.length < limitsOf(rule.operator);
}

function limitsOf(operator: ComparisonOperator): 1 | 2 {
  return hasTwoLimits(operator) ? 2 : 1;
}

/** A rule that marks the cells it finds; what has no rule of Univer's becomes a formula that says the same. */
export function highlightToUniver(rule: HighlightRule, ranges: readonly CellRange[]): Highlight {
  if (isUnfinished(rule)) return { subType: 'formula', value: '=FALSE' };
  switch (rule.kind) {
    case 'cellIs':
      return comparisonToUniver(rule.operator, rule.formulas, firstCell(ranges));
    case 'expression':
      return { subType: 'formula', value: rule.formula };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { subType: 'text', operator: rule.kind, value: rule.text };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { subType: 'text', operator: rule.kind };
    case 'timePeriod':
      return { subType: 'timePeriod', operator: rule.period };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: rule.kind };
    case 'top10':
      return {
        subType: 'rank',
        isBottom: rule.bottom,
        isPercent: rule.percent,
        value: rule.rank,
      };
    case 'aboveAverage':
      return averageToUniver(rule, ranges);
  }
}

function comparisonToUniver(
  operator: ComparisonOperator,
  formulas: readonly string[],
  cell: string,
): Highlight {
  const texts = formulas.map((formula) => formula.replace(/^=/, '').trim());
  const numbers = texts.map((text) => (text === '' ? Number.NaN : Number(text)));
  const [first = 0] = numbers;
  const limits = limitsOf(operator);
  if (numbers.every(Number.isFinite) && numbers.length === limits) {
    return { subType: 'number', operator, value: limits === 2 ? numbers : first };
  }
  const [from = '0', to = '0'] = texts;
  const within = `AND(${cell}>=MIN(${from},${to}),${cell}<=MAX(${from},${to}))`;
  if (operator === 'between') return { subType: 'formula', value: `=${within}` };
  if (operator === 'notBetween') return { subType: 'formula', value: `=NOT(${within})` };
  return { subType: 'formula', value: `=${cell}${SIGNS[operator]}(${from})` };
}

function averageToUniver(
  rule: Extract<ConditionalRule, { kind: 'aboveAverage' }>,
  ranges: readonly CellRange[],
): Highlight {
  const operator = `${rule.below ? 'lessThan' : 'greaterThan'}${rule.orEqual ? 'OrEqual' : ''}`;
  if (rule.deviations === undefined) return { subType: 'average', operator };
  const cells = ranges.map(absolute).join(',');
  const sign = rule.below ? '<' : '>';
  const limit = `AVERAGE(${cells})${rule.below ? '-' : '+'}${rule.deviations}*STDEV.P(${cells})`;
  return {
    subType: 'formula',
    value: `=${firstCell(ranges)}${sign}${rule.orEqual ? '=' : ''}${limit}`,
  };
}

function firstCell(ranges: readonly CellRange[]): string {
  const [first] = ranges;
  return first === undefined ? 'A1' : cellAddress(first.startRow, first.startColumn);
}

function absolute({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}
