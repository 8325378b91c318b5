import type { CellValue } from '../../engine';
import type { NameRecord } from '../../engine/names/name-list';
import { WatchedFormulas } from '../../engine/names/watched-formulas';
import type { Book } from '../book';

/** What Excel shows for a result that is not there yet. */
const NOT_YET = '#GETTING_DATA';

/** The results of names that stand for a calculation. */
export class NameResults {
  readonly #book: Book;
  readonly #formulas: WatchedFormulas;

  constructor(book: Book) {
    this.#book = book;
    this.#formulas = new WatchedFormulas(book.engine.univer);
  }

  /** Has the name calculated from now on. */
  watch({ id, formula, sheetId }: NameRecord): void {
    const { formulaTexts, sheets } = this.#book.engine;
    const home = sheetId ?? sheets.ids[0] ?? '';
    this.#formulas.watch(id, formulaTexts.forEngine(formula, home), home);
  }

  forget(id: string): void {
    this.#formulas.forget(id);
  }

  of(record: NameRecord): CellValue[][] {
    this.watch(record);
    return this.#formulas.rowsOf(record.id) ?? [[NOT_YET]];
  }
}
