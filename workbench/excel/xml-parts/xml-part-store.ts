import { CustomData } from '../../engine/custom-data';
import type { Book } from '../book';
import { rootNamespaceOf } from './xml-root';

/** Shaped as files are read and written. */
interface KeptPart {
  readonly xml: string;
  /** The part's id and schemas, as a part of its own. */
  readonly properties?: string;
}

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
  readonly namespaceUri: string;
}

const PART = 'customXml';
const ITEM_ID = /itemID\s*=\s*["'](\{[^"']+\})["']/;
const SCHEMAS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function propertiesFor(id: string, namespace: string): string {
  const uri = namespace.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${uri}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${SCHEMAS}">` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** The custom XML parts of a workbook, in the order of the file. */
export class XmlPartStore {
  readonly #data: CustomData;

  constructor(book: Book) {
    this.#data = new CustomData(book.engine.univer);
  }

  get all(): XmlPart[] {
    return this.#identified().map(({ xml, properties = '' }) => ({
      id: ITEM_ID.exec(properties)?.[1] ?? '',
      xml,
      namespaceUri: rootNamespaceOf(xml) ?? '',
    }));
  }

  find(id: string): XmlPart | undefined {
    return this.all.find((part) => part.id.toLowerCase() === id.toLowerCase());
  }

  /** @returns the new part's id */
  add(xml: string, namespace: string): string {
    const id = newId();
    this.#keep([...this.#identified(), { xml, properties: propertiesFor(id, namespace) }]);
    return id;
  }

  setXml(id: string, xml: string): void {
    this.#keep(this.#identified().map((part) => (idOf(part) === id ? { ...part, xml } : part)));
  }

  remove(id: string): void {
    this.#keep(this.#identified().filter((part) => idOf(part) !== id));
  }

  /** Parts of files need no id, those of the API do; they get one when somebody asks for it. */
  #identified(): KeptPart[] {
    const parts = (this.#data.ofFile(PART) as KeptPart[] | undefined) ?? [];
    if (parts.every((part) => idOf(part) !== undefined)) return parts;
    const identified = parts.map((part) =>
      idOf(part) === undefined
        ? { ...part, properties: propertiesFor(newId(), rootNamespaceOf(part.xml) ?? '') }
        : part,
    );
    this.#keep(identified);
    return identified;
  }

  #keep(parts: readonly KeptPart[]): void {
    this.#data.setOfFile(PART, parts);
  }
}

function idOf({ properties = '' }: KeptPart): string | undefined {
  return ITEM_ID.exec(properties)?.[1];
}
