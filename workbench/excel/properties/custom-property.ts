import {
  defineType,
  either,
  method,
  number,
  orNotFound,
  readOnly,
  readWrite,
  text,
  truth,
  type Json,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { PropertyStore, type CustomValue } from './property-store';

/** A property that somebody has added to the workbook, known by its key. */
export class CustomProperty extends BookObject {
  readonly #key: string;

  constructor(book: Book, key: string) {
    super(book);
    this.#key = key;
  }

  get type(): ObjectType {
    return CUSTOM_PROPERTY;
  }

  /** @throws HostError ItemNotFound when the property was deleted */
  get key(): string {
    return orNotFound(this.book.part(PropertyStore).customName(this.#key));
  }

  get value(): CustomValue {
    return this.book.part(PropertyStore).custom(this.key);
  }
}

/** What the API takes for a custom property. */
export const customValue = either(text, either(number, truth));

function typeOf(value: CustomValue): string {
  if (typeof value === 'object') return 'Date';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'string') return 'String';
  return Number.isInteger(value) ? 'Number' : 'Float';
}

function wireValue(value: CustomValue): Json {
  return typeof value === 'object' ? value.date : value;
}

const CUSTOM_PROPERTY = defineType(CustomProperty, 'CustomProperty', () => ({
  scalars: {
    key: readOnly(({ key }) => key),
    type: readOnly(({ value }) => typeOf(value)),
    value: readWrite(
      customValue,
      ({ value }) => wireValue(value),
      ({ book, key }, value) => {
        book.part(PropertyStore).setCustom(key, value);
      },
    ),
  },
  methods: {
    delete: method([], ({ book, key }) => {
      book.part(PropertyStore).removeCustom(key);
    }),
  },
}));
