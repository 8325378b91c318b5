import { defineType, readWrite, text, type ObjectType } from '../../protocol';
import { ConditionalRangeBorderCollection } from './conditional-range-border-collection';
import { ConditionalRangeFill } from './conditional-range-fill';
import { ConditionalRangeFont } from './conditional-range-font';
import { without } from './rule-format';
import { RuleOwner } from './rule-owner';

/** What a conditional format makes of the cells that it finds. */
export class ConditionalRangeFormat extends RuleOwner {
  get type(): ObjectType {
    return RANGE_FORMAT;
  }
}

const RANGE_FORMAT = defineType(ConditionalRangeFormat, 'ConditionalRangeFormat', () => ({
  scalars: {
    numberFormat: readWrite(
      text,
      ({ format }) => format.numberFormat ?? '',
      (owner, numberFormat) => {
        const others = without(owner.format, 'numberFormat');
        owner.change({ format: numberFormat === '' ? others : { ...others, numberFormat } });
      },
    ),
  },
  navigations: {
    borders: ({ book, place }) => new ConditionalRangeBorderCollection(book, place),
    fill: ({ book, place }) => new ConditionalRangeFill(book, place),
    font: ({ book, place }) => new ConditionalRangeFont(book, place),
  },
}));
