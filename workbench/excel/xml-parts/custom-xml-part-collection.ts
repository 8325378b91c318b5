import { NULL_OBJECT, defineType, method, orNotFound, text, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';
import { CustomXmlPart, checkedNamespace } from './custom-xml-part';
import { CustomXmlPartScopedCollection } from './custom-xml-part-scoped-collection';
import { XmlPartStore } from './xml-part-store';

/** The custom XML parts of a workbook. */
export class CustomXmlPartCollection extends BookObject {
  get type(): ObjectType {
    return CUSTOM_XML_PART_COLLECTION;
  }

  get items(): CustomXmlPart[] {
    return this.book.part(XmlPartStore).all.map(({ id }) => new CustomXmlPart(this.book, id));
  }

  find(id: string): CustomXmlPart | undefined {
    const part = this.book.part(XmlPartStore).find(id);
    return part && new CustomXmlPart(this.book, part.id);
  }

  add(xml: string): CustomXmlPart {
    const namespace = checkedNamespace(xml);
    return new CustomXmlPart(this.book, this.book.part(XmlPartStore).add(xml, namespace));
  }
}

const CUSTOM_XML_PART_COLLECTION = defineType(
  CustomXmlPartCollection,
  'CustomXmlPartCollection',
  () => ({
    items: (parts) => parts.items,
    methods: {
      add: method([text], (parts, xml) => parts.add(xml)),
      getByNamespace: method(
        [text],
        ({ book }, namespace) => new CustomXmlPartScopedCollection(book, namespace),
      ),
      getCount: method([], (parts) => parts.items.length),
      getItem: method([text], (parts, id) => orNotFound(parts.find(id))),
      getItemOrNullObject: method([text], (parts, id) => parts.find(id) ?? NULL_OBJECT),
    },
  }),
);
