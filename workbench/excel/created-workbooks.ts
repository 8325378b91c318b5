import { Signal } from '../engine';
import { itemNotFound } from '../protocol';

/** New workbooks that an add-in has prepared, by id, and the news that it opens one. */
export class CreatedWorkbooks {
  /** The base64 text of the file; '' for an empty workbook. */
  readonly opened = new Signal<string>();
  readonly #files = new Map<string, string>();

  /** @returns the id of the prepared workbook */
  add(file: string): string {
    const id = crypto.randomUUID();
    this.#files.set(id, file);
    return id;
  }

  has(id: string): boolean {
    return this.#files.has(id);
  }

  open(id: string): void {
    const file = this.#files.get(id);
    if (file === undefined) throw itemNotFound();
    this.opened.tell(file);
  }
}
