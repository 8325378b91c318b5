import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Box } from './box';
import type { Author } from './sheet-engine';
import { Signal } from './signal';
import type { UniverWorkbook } from './univer-workbook';

/** Cells of one sheet that somebody changed. Results of formulas are no change. */
export interface CellChange {
  readonly sheetId: string;
  readonly box: Box;
  readonly author: Author;
  /** Contents, or formats only. */
  readonly what: 'content' | 'format';
}

type Matrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;
interface Written {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
}

/** Commands that rewrite formulas although nobody edited the cells. */
const RESTRUCTURING = /^sheet\.command\.(insert|remove|delete|move)-|set-worksheet-name|table/;

function boundsOf(matrix: Matrix): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(matrix)) {
    for (const column of Object.keys(cells ?? {})) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function hasContent(matrix: Matrix): boolean {
  return Object.values(matrix).some((cells) =>
    Object.values(cells ?? {}).some((cell) => !cell || 'v' in cell || 'f' in cell || 'p' in cell),
  );
}

/** Tells of edits: typed, pasted, written by a program; not of calculated results, nor of formulas that follow moved cells. */
export class CellChanges {
  readonly happened = new Signal<CellChange>();
  readonly #author: () => Author;
  #restructuring = 0;

  constructor({ commands }: UniverWorkbook, author: () => Author) {
    this.#author = author;
    commands.beforeCommandExecuted(({ id }) => {
      if (RESTRUCTURING.test(id)) this.#restructuring += 1;
    });
    commands.onCommandExecuted((command, options) => {
      this.#note(command, options);
      if (RESTRUCTURING.test(command.id)) this.#restructuring -= 1;
    });
  }

  #note({ id, params }: ICommandInfo, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    if (this.#restructuring > 0 || !params) return;
    const { subUnitId: sheetId, cellValue } = params as Written;
    const box = cellValue && boundsOf(cellValue);
    if (!box) return;
    const what = hasContent(cellValue) ? 'content' : 'format';
    this.happened.tell({ sheetId, box, author: this.#author(), what });
  }
}
