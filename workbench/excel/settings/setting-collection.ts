import {
  NULL_OBJECT,
  anything,
  defineType,
  invalidArgument,
  method,
  orNotFound,
  text,
  type Json,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { Setting } from './setting';
import { SettingStore } from './setting-store';

/** The settings of a workbook. */
export class SettingCollection extends BookObject {
  get type(): ObjectType {
    return SETTING_COLLECTION;
  }

  get items(): Setting[] {
    return Object.keys(this.book.part(SettingStore).all).map((key) => new Setting(this.book, key));
  }

  find(key: string): Setting | undefined {
    return this.book.part(SettingStore).has(key) ? new Setting(this.book, key) : undefined;
  }

  /** Sets the value of a key, whether it has one or not. */
  add(key: string, value: Json): Setting {
    if (key === '') throw invalidArgument();
    this.book.part(SettingStore).set(key, value);
    return new Setting(this.book, key);
  }
}

const SETTING_COLLECTION = defineType(SettingCollection, 'SettingCollection', () => ({
  items: (settings) => settings.items,
  methods: {
    add: method([text, anything], (settings, key, value) => settings.add(key, value)),
    getCount: method([], (settings) => settings.items.length),
    getItem: method([text], (settings, key) => orNotFound(settings.find(key))),
    getItemOrNullObject: method([text], (settings, key) => settings.find(key) ?? NULL_OBJECT),
  },
}));
