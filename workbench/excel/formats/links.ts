import type { CellLink } from '../../content/cell-content';
import type { Box } from '../../engine';
import { KEPT, keptOf, type KeptOfCell } from '../../engine/kept';
import type { Book } from '../book';

/** Links of cells. They are kept beside the cells, where the writer of files finds them; the grid does not follow them. */
export class Links {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    book.cleared.listen(({ sheetId, box, what }) => {
      if (what === 'All' || what === 'Hyperlinks') this.set(sheetId, box, undefined);
    });
  }

  at(sheetId: string, row: number, column: number): CellLink | undefined {
    return this.#keptAt(sheetId, row, column)?.link;
  }

  set(sheetId: string, box: Box, link: CellLink | undefined): void {
    const { engine } = this.#book;
    const { rows, columns } = engine.sheets.sizeOf(sheetId);
    const cellValue: Record<number, Record<number, object>> = {};
    for (let row = box.row; row < Math.min(box.row + box.rows, rows); row += 1) {
      for (
        let column = box.column;
        column < Math.min(box.column + box.columns, columns);
        column += 1
      ) {
        const { link: before, ...kept } = this.#keptAt(sheetId, row, column) ?? {};
        if (before === undefined && link === undefined) continue;
        const custom = engine.cells.rawAt(sheetId, row, column)?.custom;
        const own = { ...custom, [KEPT]: { ...kept, ...(link && { link }) } };
        (cellValue[row] ??= {})[column] = { custom: own };
      }
    }
    if (Object.keys(cellValue).length > 0) engine.cells.writeData(sheetId, cellValue);
  }

  #keptAt(sheetId: string, row: number, column: number): KeptOfCell | undefined {
    const custom = this.#book.engine.cells.rawAt(sheetId, row, column)?.custom;
    return keptOf(custom) as KeptOfCell | undefined;
  }
}
