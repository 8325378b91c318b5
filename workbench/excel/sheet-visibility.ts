import { invalidOperation } from '../protocol';
import type { Book } from './book';

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Which sheets are shown. The engine knows hidden sheets only, so those that no menu may show are remembered here. */
export class SheetVisibility {
  readonly #book: Book;
  readonly #veryHidden = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
  }

  of(sheetId: string): Visibility {
    if (!this.#book.engine.sheets.isHidden(sheetId)) return 'Visible';
    return this.#veryHidden.has(sheetId) ? 'VeryHidden' : 'Hidden';
  }

  set(sheetId: string, visibility: Visibility): void {
    const { sheets } = this.#book.engine;
    if (visibility !== 'Visible') this.leave(sheetId);
    if (visibility === 'VeryHidden') this.#veryHidden.add(sheetId);
    else this.#veryHidden.delete(sheetId);
    sheets.setHidden(sheetId, visibility !== 'Visible');
  }

  /** Another sheet becomes the active one, for a sheet that is to vanish. */
  leave(sheetId: string): void {
    const { sheets } = this.#book.engine;
    const others = sheets.ids.filter((id) => id !== sheetId && !sheets.isHidden(id));
    const next = others.find((id) => sheets.ids.indexOf(id) > sheets.ids.indexOf(sheetId));
    const other = next ?? others.at(-1);
    if (other === undefined) {
      throw invalidOperation('A workbook has at least one visible sheet.');
    }
    if (sheets.activeId === sheetId) sheets.activate(other);
  }
}
