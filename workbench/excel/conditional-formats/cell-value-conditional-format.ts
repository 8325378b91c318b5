import type { ComparisonOperator } from '../../content/conditional-format';
import { hasTwoLimits } from '../../content/has-two-limits';
import { defineType, oneOf, readWrite, record, type ObjectType } from '../../protocol';
import { COMPARISONS } from '../comparisons';
import { ConditionalRangeFormat } from './conditional-range-format';
import { formulaText } from './formula-text';
import { RuleOwner, ruleOf } from './rule-owner';

const OPERATORS = {
  ...COMPARISONS,
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const satisfies Readonly<Record<string, ComparisonOperator>>;
type OperatorName = keyof typeof OPERATORS;
const NAMES = Object.keys(OPERATORS) as OperatorName[];

/** A conditional format that compares the value of a cell. */
export class CellValueConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return CELL_VALUE;
  }
}

const CELL_VALUE = defineType(CellValueConditionalFormat, 'CellValueConditionalFormat', () => ({
  scalars: {
    rule: readWrite(
      record,
      (owner) => {
        const { operator, formulas } = ruleOf(owner, 'cellIs');
        const [formula1 = '', formula2] = formulas;
        const name = NAMES.find((one) => OPERATORS[one] === operator) ?? 'Invalid';
        return { formula1, ...(formula2 !== undefined && { formula2 }), operator: name };
      },
      (owner, written) => {
        const name = oneOf(NAMES)(written['operator']);
        const keys = hasTwoLimits(OPERATORS[name]) ? ['formula1', 'formula2'] : ['formula1'];
        const formulas = keys.map((key) => formulaText(written[key]));
        owner.change({ rule: { kind: 'cellIs', operator: OPERATORS[name], formulas } });
      },
    ),
  },
  navigations: { format: ({ book, place }) => new ConditionalRangeFormat(book, place) },
}));
