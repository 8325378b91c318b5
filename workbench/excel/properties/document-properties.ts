import {
  defineType,
  readOnly,
  readWrite,
  text,
  wholeNumber,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import { BookObject } from '../book-object';
import { CustomPropertyCollection } from './custom-property-collection';
import { PropertyStore } from './property-store';

/** What a workbook says of itself. */
export class DocumentProperties extends BookObject {
  get type(): ObjectType {
    return DOCUMENT_PROPERTIES;
  }

  get store(): PropertyStore {
    return this.book.part(PropertyStore);
  }
}

/** A property under the name of its element in files. */
function core(element: string): Scalar<DocumentProperties> {
  return readWrite(
    text,
    ({ store }) => store.core(element),
    ({ store }, value) => {
      store.setCore(element, value);
    },
  );
}

function extended(element: 'company' | 'manager'): Scalar<DocumentProperties> {
  return readWrite(
    text,
    ({ store }) => store.extended(element),
    ({ store }, value) => {
      store.setExtended(element, value);
    },
  );
}

const DOCUMENT_PROPERTIES = defineType(DocumentProperties, 'DocumentProperties', () => ({
  scalars: {
    author: core('creator'),
    category: core('category'),
    comments: core('description'),
    company: extended('company'),
    creationDate: readOnly(({ store }) => store.created),
    keywords: core('keywords'),
    lastAuthor: readOnly(({ store }) => store.core('lastModifiedBy')),
    manager: extended('manager'),
    revisionNumber: readWrite(
      wholeNumber,
      ({ store }) => Number(store.core('revision')) || 0,
      ({ store }, revision) => {
        store.setCore('revision', String(revision));
      },
    ),
    subject: core('subject'),
    title: core('title'),
  },
  navigations: {
    custom: ({ book }) => new CustomPropertyCollection(book),
  },
}));
