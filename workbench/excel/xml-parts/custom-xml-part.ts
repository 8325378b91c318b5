import {
  defineType,
  invalidArgument,
  method,
  orNotFound,
  readOnly,
  text,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { XmlPartStore, type XmlPart } from './xml-part-store';
import { rootNamespaceOf } from './xml-root';

/** A custom XML part, known by its id. */
export class CustomXmlPart extends BookObject {
  readonly #id: string;

  constructor(book: Book, id: string) {
    super(book);
    this.#id = id;
  }

  get type(): ObjectType {
    return CUSTOM_XML_PART;
  }

  /** @throws HostError ItemNotFound when the part was deleted */
  get part(): XmlPart {
    return orNotFound(this.book.part(XmlPartStore).find(this.#id));
  }
}

/** @throws HostError InvalidArgument for a text that is no XML; gives the root's namespace */
export function checkedNamespace(xml: string): string {
  const namespace = rootNamespaceOf(xml);
  if (namespace === undefined) throw invalidArgument();
  return namespace;
}

const CUSTOM_XML_PART = defineType(CustomXmlPart, 'CustomXmlPart', () => ({
  scalars: {
    id: readOnly(({ part }) => part.id),
    namespaceUri: readOnly(({ part }) => part.namespaceUri),
  },
  methods: {
    delete: method([], ({ book, part }) => {
      book.part(XmlPartStore).remove(part.id);
    }),
    getXml: method([], ({ part }) => part.xml),
    setXml: method([text], ({ book, part }, xml) => {
      checkedNamespace(xml);
      book.part(XmlPartStore).setXml(part.id, xml);
    }),
  },
}));
