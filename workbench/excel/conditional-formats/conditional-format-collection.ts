import { intersectionOf } from '../../engine';
import {
  NULL_OBJECT,
  defineType,
  method,
  oneOf,
  orNotFound,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { OnCells } from '../areas/on-cells';
import { ConditionalFormat } from './conditional-format';
import { ConditionalRules } from './conditional-rules';
import { TYPES, newFormat, type RuleType } from './rule-types';

/** The conditional formats that have cells in a range, first the one that wins. */
export class ConditionalFormatCollection extends OnCells {
  get type(): ObjectType {
    return CONDITIONAL_FORMAT_COLLECTION;
  }

  get items(): ConditionalFormat[] {
    const { boxes } = this;
    return this.book
      .part(ConditionalRules)
      .formats.list(this.sheetId)
      .filter((entry) => entry.boxes.some((box) => boxes.some((one) => intersectionOf(box, one))))
      .map(({ id }) => this.at(id));
  }

  find(id: string): ConditionalFormat | undefined {
    return this.items.find(({ place }) => place.id === id);
  }

  add(type: RuleType): ConditionalFormat {
    const { formats } = this.book.part(ConditionalRules);
    return this.at(formats.add(this.sheetId, this.boxes, newFormat(type)));
  }

  at(id: string): ConditionalFormat {
    return new ConditionalFormat(this.book, { sheetId: this.sheetId, id });
  }
}

const CONDITIONAL_FORMAT_COLLECTION = defineType(
  ConditionalFormatCollection,
  'ConditionalFormatCollection',
  () => ({
    items: (formats) => formats.items,
    methods: {
      add: method([oneOf(TYPES)], (formats, type) => formats.add(type)),
      clearAll: method([], ({ book, sheetId, boxes }) => {
        book.part(ConditionalRules).clear(sheetId, boxes);
      }),
      getCount: method([], (formats) => formats.items.length),
      getItem: method([text], (formats, id) => orNotFound(formats.find(id))),
      getItemAt: method([wholeNumber], (formats, index) => orNotFound(formats.items[index])),
      getItemOrNullObject: method([text], (formats, id) => formats.find(id) ?? NULL_OBJECT),
    },
  }),
);
