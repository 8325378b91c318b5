import {
  defineType,
  invalidArgument,
  oneOf,
  readWrite,
  record,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { ConditionalRangeFormat } from './conditional-range-format';
import { RuleOwner, ruleOf } from './rule-owner';

const NAMES = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
const HIGHEST_RANK = 1000;
const ALL_PERCENT = 100;

/** A conditional format of the highest or the lowest values. */
export class TopBottomConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return TOP_BOTTOM;
  }
}

const TOP_BOTTOM = defineType(TopBottomConditionalFormat, 'TopBottomConditionalFormat', () => ({
  scalars: {
    rule: readWrite(
      record,
      (owner) => {
        const { rank, percent, bottom } = ruleOf(owner, 'top10');
        return { rank, type: `${bottom ? 'Bottom' : 'Top'}${percent ? 'Percent' : 'Items'}` };
      },
      (owner, written) => {
        const type = oneOf(NAMES)(written['type']);
        const rank = wholeNumber(written['rank']);
        const percent = type.endsWith('Percent');
        if (rank < 1 || rank > (percent ? ALL_PERCENT : HIGHEST_RANK)) throw invalidArgument();
        const bottom = type.startsWith('Bottom');
        owner.change({ rule: { kind: 'top10', rank, percent, bottom } });
      },
    ),
  },
  navigations: { format: ({ book, place }) => new ConditionalRangeFormat(book, place) },
}));
