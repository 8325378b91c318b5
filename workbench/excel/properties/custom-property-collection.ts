import { NULL_OBJECT, defineType, method, orNotFound, text, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';
import { CustomProperty, customValue } from './custom-property';
import { checkKey } from './property-key';
import { PropertyStore, type CustomValue } from './property-store';

/** The properties that people and add-ins have added to the workbook, by keys in any case. */
export class CustomPropertyCollection extends BookObject {
  get type(): ObjectType {
    return CUSTOM_PROPERTY_COLLECTION;
  }

  get items(): CustomProperty[] {
    const { customNames } = this.book.part(PropertyStore);
    return customNames.map((key) => new CustomProperty(this.book, key));
  }

  find(key: string): CustomProperty | undefined {
    const known = this.book.part(PropertyStore).customName(key);
    return known === undefined ? undefined : new CustomProperty(this.book, known);
  }

  /** Sets the value of a key, whether it has one or not. */
  add(key: string, value: CustomValue): CustomProperty {
    checkKey(key);
    this.book.part(PropertyStore).setCustom(key, value);
    return new CustomProperty(this.book, key);
  }
}

const CUSTOM_PROPERTY_COLLECTION = defineType(
  CustomPropertyCollection,
  'CustomPropertyCollection',
  () => ({
    items: (properties) => properties.items,
    methods: {
      add: method([text, customValue], (properties, key, value) => properties.add(key, value)),
      deleteAll: method([], ({ book }) => {
        book.part(PropertyStore).removeAllCustom();
      }),
      getCount: method([], (properties) => properties.items.length),
      getItem: method([text], (properties, key) => orNotFound(properties.find(key))),
      getItemOrNullObject: method([text], (properties, key) => properties.find(key) ?? NULL_OBJECT),
    },
  }),
);
