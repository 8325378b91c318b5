import type { DimensionsLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { ReviewSheet } from '../../../../src/review/book/review-sheet';
import { EngineCell } from './engine-cell';

/** A sheet as the engine looks at it. */
export class EngineSheet implements WorksheetLike {
  readonly name: string;
  private readonly rows = new Map<number, Map<number, EngineCell>>();

  constructor(
    readonly id: number,
    sheet: ReviewSheet,
  ) {
    this.name = sheet.name;
    for (const { row, column, content } of sheet.cells) {
      if (content !== undefined) this.getCell(row, column).hold(content);
    }
  }

  get dimensions(): DimensionsLike {
    const columns = [...this.rows.values()].flatMap((row) => [...row.keys()]);
    const most = (numbers: Iterable<number>): number =>
      [...numbers].reduce((largest, each) => Math.max(largest, each), 1);
    return { top: 1, left: 1, bottom: most(this.rows.keys()), right: most(columns) };
  }

  eachRow(...parameters: unknown[]): void {
    const visit = parameters[parameters.length - 1] as (row: RowLike, number: number) => void;
    for (const [number, cells] of this.rows) {
      const eachCell = (...own: unknown[]): void => {
        const look = own[own.length - 1] as (cell: EngineCell, column: number) => void;
        for (const [column, cell] of cells) look(cell, column);
      };
      visit({ hidden: false, eachCell }, number);
    }
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): EngineCell {
    const cells = this.rows.get(row) ?? new Map<number, EngineCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? new EngineCell(row, column);
    cells.set(column, cell);
    return cell;
  }

  *cells(): Generator<EngineCell> {
    for (const cells of this.rows.values()) yield* cells.values();
  }
}
