import {
  NULL_OBJECT,
  defineType,
  invalidOperation,
  method,
  orNotFound,
  text,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { CustomXmlPart } from './custom-xml-part';
import { XmlPartStore } from './xml-part-store';

/** The custom XML parts whose root is in one namespace. */
export class CustomXmlPartScopedCollection extends BookObject {
  readonly #namespace: string;

  constructor(book: Book, namespace: string) {
    super(book);
    this.#namespace = namespace;
  }

  get type(): ObjectType {
    return CUSTOM_XML_PART_SCOPED_COLLECTION;
  }

  get items(): CustomXmlPart[] {
    return this.book
      .part(XmlPartStore)
      .all.filter(({ namespaceUri }) => namespaceUri === this.#namespace)
      .map(({ id }) => new CustomXmlPart(this.book, id));
  }

  find(id: string): CustomXmlPart | undefined {
    return this.items.find(({ part }) => part.id.toLowerCase() === id.toLowerCase());
  }

  /** The part, when there is exactly one. */
  get only(): CustomXmlPart | undefined {
    const { items } = this;
    return items.length === 1 ? items[0] : undefined;
  }
}

const CUSTOM_XML_PART_SCOPED_COLLECTION = defineType(
  CustomXmlPartScopedCollection,
  'CustomXmlPartScopedCollection',
  () => ({
    items: (parts) => parts.items,
    methods: {
      getCount: method([], (parts) => parts.items.length),
      getItem: method([text], (parts, id) => orNotFound(parts.find(id))),
      getItemOrNullObject: method([text], (parts, id) => parts.find(id) ?? NULL_OBJECT),
      getOnlyItem: method([], ({ only }) => {
        if (!only) throw invalidOperation('The collection does not hold exactly one item.');
        return only;
      }),
      getOnlyItemOrNullObject: method([], ({ only }) => only ?? NULL_OBJECT),
    },
  }),
);
