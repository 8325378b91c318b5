import type { CellValue, TableGrid } from '../../tables/table-grid';
import type { CellRange } from '../../tables/cell-range';
import type { TablePart } from './table-part';

/** Collects the cells of one table while its sheet is walked through. */
export class TableCells {
  readonly body: CellRange | undefined;
  private readonly rows: CellValue[][] = [];
  private readonly formulas = new Map<number, Map<number, string>>();

  constructor(
    readonly part: TablePart,
    private readonly sheet: string,
  ) {
    this.body = part.body;
  }

  get width(): number {
    return this.part.columns.length;
  }

  get height(): number {
    return this.body === undefined ? 0 : this.body.bottom - this.body.top + 1;
  }

  /** Whether a row of the table holds something already. */
  hasRow(row: number): boolean {
    return this.rows[row - (this.body?.top ?? 0)] !== undefined;
  }

  /** Puts a value, and the formula behind it, at a cell of the sheet that lies inside the body. */
  put(row: number, column: number, value: CellValue, formula: string | undefined): void {
    if (this.body === undefined) return;
    const index = row - this.body.top;
    const place = column - this.body.left;
    const cells = (this.rows[index] ??= new Array<CellValue>(this.width).fill(null));
    cells[place] = value;
    if (formula === undefined) return;
    const ofRow = this.formulas.get(index) ?? new Map<number, string>();
    this.formulas.set(index, ofRow.set(place, formula));
  }

  /**
   * The finished table. Rows that hold nothing share one blank row, so that a table stretched to the end of the
   * sheet costs little. Excel cannot keep a table without rows: one lone blank row counts as none.
   */
  grid(): TableGrid {
    const height = this.height;
    const blank: readonly CellValue[] = new Array<CellValue>(this.width).fill(null);
    const isEmpty = height === 1 && (this.rows[0] ?? blank).every((value) => value === null);
    const count = isEmpty && this.formulas.size === 0 ? 0 : height;
    const rows = Array.from({ length: count }, (_, index) => this.rows[index] ?? blank);
    const { name, top, left, columns } = this.part;
    const grid = { name, sheet: this.sheet, top, left, columns, rows };
    return this.formulas.size === 0 ? grid : { ...grid, formulas: this.formulas };
  }
}
