import type { CellValue } from '../../../src/tables/table-grid';
import type { AnswerCell, AnswerField, AnswerPart } from '../../../src/review/collect/answer-cell';
import type { ReviewBook } from '../../../src/review/book/review-book';
import { readReviews, type ReviewRead } from '../../../src/review/collect/read-reviews';
import { cellsOfBook, type ReviewCells } from '../../../src/review/collect/review-cells';

type Cells = Map<number, Map<number, { value: CellValue }>>;

/** The sheets of a review while people work on them. */
export class FilledReview {
  private sheets: { name: string; cells: Cells }[];

  constructor(book: ReviewBook) {
    this.sheets = cellsOfBook(book).map(({ name, cells }) => ({
      name,
      cells: new Map([...cells].map(([row, line]) => [row, new Map(line)])),
    }));
  }

  get cells(): readonly ReviewCells[] {
    return this.sheets;
  }

  read(): ReviewRead {
    const [read] = readReviews(this.sheets);
    if (read === undefined) throw new Error('There is no review.');
    return read;
  }

  /** Where an answer stands; rows without a key by their number. */
  cell(part: AnswerPart, key: string, field: AnswerField): AnswerCell {
    const found = this.read().answers.find(
      (each) => each.part === part && each.key === key && each.field === field,
    );
    if (found === undefined) throw new Error(`No cell for ${part} ${key} ${field}.`);
    return found;
  }

  answer(part: AnswerPart, key: string, field: AnswerField, value: CellValue): this {
    const { sheet, row, column } = this.cell(part, key, field);
    return this.write(sheet, row, column, value);
  }

  write(sheet: string, row: number, column: number, value: CellValue): this {
    const { cells } = this.sheetNamed(sheet);
    const line = cells.get(row - 1) ?? new Map<number, { value: CellValue }>();
    if (value === null) line.delete(column - 1);
    else line.set(column - 1, { value });
    cells.set(row - 1, line);
    return this;
  }

  /** The first row of a sheet in which a text stands. */
  rowWith(sheet: string, text: string): number {
    for (const [row, line] of this.sheetNamed(sheet).cells)
      for (const { value } of line.values()) if (value === text) return row + 1;
    throw new Error(`${sheet} does not say ${text}.`);
  }

  rename(sheet: string, name: string): this {
    this.sheetNamed(sheet).name = name;
    return this;
  }

  remove(sheet: string): this {
    this.sheets = this.sheets.filter(({ name }) => name !== sheet);
    return this;
  }

  insertRows(sheet: string, above: number, count: number): this {
    return this.moveRows(sheet, (row) => (row >= above ? row + count : row));
  }

  insertColumns(sheet: string, before: number, count: number): this {
    const found = this.sheetNamed(sheet);
    for (const [row, line] of found.cells) {
      const moved = [...line].map(
        ([at, cell]) => [at + 1 >= before ? at + count : at, cell] as const,
      );
      found.cells.set(row, new Map(moved));
    }
    return this;
  }

  swapRows(sheet: string, one: number, other: number): this {
    return this.moveRows(sheet, (row) => (row === one ? other : row === other ? one : row));
  }

  private moveRows(sheet: string, place: (row: number) => number): this {
    const found = this.sheetNamed(sheet);
    found.cells = new Map([...found.cells].map(([row, line]) => [place(row + 1) - 1, line]));
    return this;
  }

  private sheetNamed(name: string) {
    const found = this.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  }
}
