import {
  anything,
  defineType,
  itemNotFound,
  method,
  readOnly,
  readWrite,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { SettingStore } from './setting-store';

/** A value that add-ins keep with the workbook, known by its key. */
export class Setting extends BookObject {
  readonly #key: string;

  constructor(book: Book, key: string) {
    super(book);
    this.#key = key;
  }

  get type(): ObjectType {
    return SETTING;
  }

  /** @throws HostError ItemNotFound when the setting was deleted */
  get key(): string {
    if (!this.book.part(SettingStore).has(this.#key)) throw itemNotFound();
    return this.#key;
  }
}

const SETTING = defineType(Setting, 'Setting', () => ({
  scalars: {
    _id: readOnly(({ key }) => key),
    key: readOnly(({ key }) => key),
    value: readWrite(
      anything,
      ({ book, key }) => book.part(SettingStore).get(key),
      ({ book, key }, value) => {
        book.part(SettingStore).set(key, value);
      },
    ),
  },
  methods: {
    delete: method([], ({ book, key }) => {
      book.part(SettingStore).remove(key);
    }),
  },
}));
