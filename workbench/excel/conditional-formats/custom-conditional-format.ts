import { defineType, readWrite, text, type ObjectType } from '../../protocol';
import { ConditionalRangeFormat } from './conditional-range-format';
import { RuleOwner, ruleOf } from './rule-owner';

/** A conditional format that follows a formula. */
export class CustomConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return CUSTOM;
  }
}

/** The formula of a custom conditional format. */
export class ConditionalFormatRule extends RuleOwner {
  get type(): ObjectType {
    return RULE;
  }
}

const CUSTOM = defineType(CustomConditionalFormat, 'CustomConditionalFormat', () => ({
  navigations: {
    format: ({ book, place }) => new ConditionalRangeFormat(book, place),
    rule: ({ book, place }) => new ConditionalFormatRule(book, place),
  },
}));

const formula = readWrite(
  text,
  (owner: ConditionalFormatRule) => ruleOf(owner, 'expression').formula,
  (owner, written) => {
    const formulaText = written.startsWith('=') || written === '' ? written : `=${written}`;
    owner.change({ rule: { kind: 'expression', formula: formulaText } });
  },
);

const RULE = defineType(ConditionalFormatRule, 'ConditionalFormatRule', () => ({
  scalars: { formula, formulaLocal: formula },
}));
