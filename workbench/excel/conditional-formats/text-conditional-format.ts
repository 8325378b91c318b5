import { defineType, oneOf, readWrite, record, text, type ObjectType } from '../../protocol';
import { ConditionalRangeFormat } from './conditional-range-format';
import { RuleOwner } from './rule-owner';

const KINDS = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
type OperatorName = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as OperatorName[];

/** A conditional format that looks for a text in cells. */
export class TextConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return TEXT;
  }
}

const TEXT = defineType(TextConditionalFormat, 'TextConditionalFormat', () => ({
  scalars: {
    rule: readWrite(
      record,
      ({ rule }) => ({
        operator: NAMES.find((name) => KINDS[name] === rule.kind) ?? 'Invalid',
        text: 'text' in rule ? rule.text : '',
      }),
      (owner, written) => {
        const kind = KINDS[oneOf(NAMES)(written['operator'])];
        owner.change({ rule: { kind, text: text(written['text']) } });
      },
    ),
  },
  navigations: { format: ({ book, place }) => new ConditionalRangeFormat(book, place) },
}));
