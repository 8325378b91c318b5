import { NULL_OBJECT, defineType, method, orNotFound, text, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';
import type { Worksheet } from '../worksheet';
import { checkKey } from './property-key';
import { SheetPropertyStore } from './sheet-property-store';
import { WorksheetCustomProperty } from './worksheet-custom-property';

/** The texts that add-ins keep with a sheet, by keys in any case. */
export class WorksheetCustomPropertyCollection extends BookObject {
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super(sheet.book);
    this.#sheet = sheet;
  }

  get type(): ObjectType {
    return WORKSHEET_CUSTOM_PROPERTY_COLLECTION;
  }

  get items(): WorksheetCustomProperty[] {
    const all = this.book.part(SheetPropertyStore).all(this.#sheet.sheetId);
    return Object.keys(all).map((key) => new WorksheetCustomProperty(this.#sheet, key));
  }

  find(key: string): WorksheetCustomProperty | undefined {
    const known = this.book.part(SheetPropertyStore).keyOf(this.#sheet.sheetId, key);
    return known === undefined ? undefined : new WorksheetCustomProperty(this.#sheet, known);
  }

  /** Sets the text of a key, whether it has one or not. */
  add(key: string, value: string): WorksheetCustomProperty {
    checkKey(key);
    this.book.part(SheetPropertyStore).set(this.#sheet.sheetId, key, value);
    return new WorksheetCustomProperty(this.#sheet, key);
  }
}

const WORKSHEET_CUSTOM_PROPERTY_COLLECTION = defineType(
  WorksheetCustomPropertyCollection,
  'WorksheetCustomPropertyCollection',
  () => ({
    items: (properties) => properties.items,
    methods: {
      add: method([text, text], (properties, key, value) => properties.add(key, value)),
      getCount: method([], (properties) => properties.items.length),
      getItem: method([text], (properties, key) => orNotFound(properties.find(key))),
      getItemOrNullObject: method([text], (properties, key) => properties.find(key) ?? NULL_OBJECT),
    },
  }),
);
