import { CustomData } from '../../engine/custom-data';
import type { Json } from '../../protocol';
import type { Book } from '../book';

const KEY = 'settings';

/** Values that add-ins keep with the workbook, by their keys. Dates are texts as the client library writes them. */
export class SettingStore {
  readonly #data: CustomData;

  constructor(book: Book) {
    this.#data = new CustomData(book.engine.univer);
  }

  get all(): Readonly<Record<string, Json>> {
    return (this.#data.ofBook(KEY) as Record<string, Json> | undefined) ?? {};
  }

  has(key: string): boolean {
    return Object.hasOwn(this.all, key);
  }

  get(key: string): Json {
    return this.all[key] ?? null;
  }

  set(key: string, value: Json): void {
    this.#data.setOfBook(KEY, { ...this.all, [key]: value });
  }

  remove(key: string): void {
    const { [key]: _removed, ...others } = this.all;
    this.#data.setOfBook(KEY, others);
  }
}
