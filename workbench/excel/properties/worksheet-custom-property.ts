import {
  defineType,
  method,
  orNotFound,
  readOnly,
  readWrite,
  text,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import type { Worksheet } from '../worksheet';
import { SheetPropertyStore } from './sheet-property-store';

/** A text that add-ins keep with a sheet, known by its key. */
export class WorksheetCustomProperty extends BookObject {
  readonly sheet: Worksheet;
  readonly #key: string;

  constructor(sheet: Worksheet, key: string) {
    super(sheet.book);
    this.sheet = sheet;
    this.#key = key;
  }

  get type(): ObjectType {
    return WORKSHEET_CUSTOM_PROPERTY;
  }

  get store(): SheetPropertyStore {
    return this.book.part(SheetPropertyStore);
  }

  /** @throws HostError ItemNotFound when the property was deleted */
  get key(): string {
    return orNotFound(this.store.keyOf(this.sheet.sheetId, this.#key));
  }
}

const WORKSHEET_CUSTOM_PROPERTY = defineType(
  WorksheetCustomProperty,
  'WorksheetCustomProperty',
  () => ({
    scalars: {
      _id: readOnly(({ key }) => key),
      key: readOnly(({ key }) => key),
      value: readWrite(
        text,
        ({ store, sheet, key }) => store.all(sheet.sheetId)[key] ?? '',
        ({ store, sheet, key }, value) => {
          store.set(sheet.sheetId, key, value);
        },
      ),
    },
    methods: {
      delete: method([], ({ store, sheet, key }) => {
        store.remove(sheet.sheetId, key);
      }),
    },
  }),
);
