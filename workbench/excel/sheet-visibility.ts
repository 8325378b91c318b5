import { keepOnSheet, keptSheet } from '../engine/formats';
import { invalidOperation } from '../protocol';
import type { Book } from './book';

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

const KEPT_AS = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Which sheets are shown. The engine knows hidden sheets only; those that no menu may show are marked as files mark them. */
export class SheetVisibility {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  of(sheetId: string): Visibility {
    if (!this.#book.engine.sheets.isHidden(sheetId)) return 'Visible';
    const kept = keptSheet(this.#book.engine.sheets.univerSheet(sheetId));
    return kept.visibility === 'veryHidden' ? 'VeryHidden' : 'Hidden';
  }

  set(sheetId: string, visibility: Visibility): void {
    const { sheets } = this.#book.engine;
    if (visibility !== 'Visible') this.leave(sheetId);
    keepOnSheet(sheets.univerSheet(sheetId), { visibility: KEPT_AS[visibility] });
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
