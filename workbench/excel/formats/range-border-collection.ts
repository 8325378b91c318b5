import {
  defineType,
  method,
  oneOf,
  orNotFound,
  readOnly,
  readWrite,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { SIDES } from './border-sides';
import { tintValue, tinted } from './colour';
import { FormatPart } from './format-part';
import { RangeBorder } from './range-border';

/** The borders of a range, by their sides. */
export class RangeBorderCollection extends FormatPart {
  get type(): ObjectType {
    return RANGE_BORDER_COLLECTION;
  }

  get items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.formatted, side));
  }
}

const RANGE_BORDER_COLLECTION = defineType(RangeBorderCollection, 'RangeBorderCollection', () => ({
  items: (borders) => borders.items,
  scalars: {
    count: readOnly(() => SIDES.length),
    tintAndShade: readWrite(
      tintValue,
      () => 0,
      (borders, tint) => {
        for (const border of borders.items) {
          border.change((line) => ({ ...line, color: tinted(line.color, tint) }));
        }
      },
    ),
  },
  methods: {
    getItem: method([oneOf(SIDES)], ({ formatted }, side) => new RangeBorder(formatted, side)),
    getItemAt: method([wholeNumber], (borders, index) => orNotFound(borders.items[index])),
  },
}));
