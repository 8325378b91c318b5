import {
  NULL_OBJECT,
  defineType,
  method,
  orNotFound,
  text,
  wholeNumber,
  type ObjectType,
} from '../../../protocol';
import { BookObject } from '../../book-object';
import { NamedStyles } from './named-styles';
import { Style } from './style';

/** The cell styles of the workbook. */
export class StyleCollection extends BookObject {
  get type(): ObjectType {
    return STYLE_COLLECTION;
  }

  get items(): Style[] {
    return this.book.part(NamedStyles).list.map((named) => new Style(this.book, named));
  }
}

const STYLE_COLLECTION = defineType(StyleCollection, 'StyleCollection', () => ({
  items: (styles) => styles.items,
  methods: {
    add: method([text], ({ book }, name) => {
      book.part(NamedStyles).add(name);
    }),
    getCount: method([], (styles) => styles.items.length),
    getItem: method([text], ({ book }, name) => new Style(book, book.part(NamedStyles).get(name))),
    getItemAt: method([wholeNumber], (styles, index) => orNotFound(styles.items[index])),
    getItemOrNullObject: method([text], ({ book }, name) => {
      const named = book.part(NamedStyles).find(name);
      return named ? new Style(book, named) : NULL_OBJECT;
    }),
  },
}));
