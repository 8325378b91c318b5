import { CustomData } from '../../engine/custom-data';
import type { Book } from '../book';

const KEY = 'customProperties';

/** Texts that add-ins keep with a sheet, by keys in any case. */
export class SheetPropertyStore {
  readonly #data: CustomData;

  constructor(book: Book) {
    this.#data = new CustomData(book.engine.univer);
  }

  all(sheetId: string): Readonly<Record<string, string>> {
    return (this.#data.ofSheet(sheetId, KEY) as Record<string, string> | undefined) ?? {};
  }

  /** The key as it is spelt. */
  keyOf(sheetId: string, key: string): string | undefined {
    const wanted = key.toLowerCase();
    return Object.keys(this.all(sheetId)).find((known) => known.toLowerCase() === wanted);
  }

  set(sheetId: string, key: string, value: string): void {
    const known = this.keyOf(sheetId, key) ?? key;
    this.#data.setOfSheet(sheetId, KEY, { ...this.all(sheetId), [known]: value });
  }

  remove(sheetId: string, key: string): void {
    const { [key]: _removed, ...others } = this.all(sheetId);
    this.#data.setOfSheet(sheetId, KEY, others);
  }
}
