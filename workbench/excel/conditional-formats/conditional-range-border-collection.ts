import {
  defineType,
  method,
  oneOf,
  orNotFound,
  readOnly,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { ConditionalRangeBorder, SIDES, type Side } from './conditional-range-border';
import { RuleOwner } from './rule-owner';

/** The lines around the cells that a conditional format finds. */
export class ConditionalRangeBorderCollection extends RuleOwner {
  get type(): ObjectType {
    return BORDERS;
  }

  get items(): ConditionalRangeBorder[] {
    return SIDES.map((side) => this.at(side));
  }

  at(side: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.book, this.place, side);
  }
}

const BORDERS = defineType(
  ConditionalRangeBorderCollection,
  'ConditionalRangeBorderCollection',
  () => ({
    items: (borders) => borders.items,
    scalars: { count: readOnly(() => SIDES.length) },
    navigations: {
      top: (borders) => borders.at('EdgeTop'),
      bottom: (borders) => borders.at('EdgeBottom'),
      left: (borders) => borders.at('EdgeLeft'),
      right: (borders) => borders.at('EdgeRight'),
    },
    methods: {
      getItem: method([oneOf(SIDES)], (borders, side) => borders.at(side)),
      getItemAt: method([wholeNumber], (borders, index) => orNotFound(borders.items[index])),
    },
  }),
);
