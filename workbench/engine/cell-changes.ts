import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  Nullable,
  Workbook,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Box } from './box';
import { valueOf, valueTypeOf, type CellValue, type CellValueKind } from './cell-content';
import type { Author } from './sheet-engine';
import { Signal } from './signal';
import type { UniverWorkbook } from './univer-workbook';

/** What one cell held before and after. */
export interface CellEdit {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
  readonly valueTypeBefore: CellValueKind;
  readonly valueTypeAfter: CellValueKind;
}

/** Cells of one sheet that somebody changed. Results of formulas are no change. */
export interface CellChange {
  readonly sheetId: string;
  readonly box: Box;
  readonly author: Author;
  /** Contents, or formats only. */
  readonly what: 'content' | 'format';
  /** Whether nothing stood in the cells before. */
  readonly isIntoBlanks: boolean;
  /** When it was one cell. */
  readonly edit?: CellEdit;
}

type Matrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;
interface Written {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
}

/** Commands that rewrite formulas although nobody edited the cells. */
const RESTRUCTURING = /^sheet\.command\.((insert|remove|delete|move)-|set-worksheet-name|.*table)/;

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

function isBlank(cell: Nullable<ICellData>): boolean {
  return !cell || ((cell.v ?? '') === '' && !cell.f && !cell.si && !cell.p);
}

function everyPlace(matrix: Matrix, holds: (row: number, column: number) => boolean): boolean {
  return Object.entries(matrix).every(([row, cells]) =>
    Object.keys(cells ?? {}).every((column) => holds(Number(row), Number(column))),
  );
}

type OneCell = readonly [row: number, column: number, cell: Nullable<ICellData>];

/** The cell that was written, when it was only one. */
function onlyCellOf(matrix: Matrix): OneCell | undefined {
  const [row, ...otherRows] = Object.entries(matrix);
  const [cell, ...others] = Object.entries(row?.[1] ?? {});
  if (!row || !cell || otherRows.length > 0 || others.length > 0) return undefined;
  return [Number(row[0]), Number(cell[0]), cell[1]];
}

/** Tells of edits: typed, pasted, written by a program; not of calculated results, nor of formulas that follow moved cells. */
export class CellChanges {
  readonly happened = new Signal<CellChange>();
  readonly #author: () => Author;
  readonly #workbook: Workbook;
  #isRestructuring = false;
  #count = 0;
  #before: CellValue = '';
  #isIntoBlanks = false;

  constructor({ commands, workbook }: UniverWorkbook, author: () => Author) {
    this.#author = author;
    this.#workbook = workbook;
    commands.beforeCommandExecuted(({ id, params }) => {
      if (RESTRUCTURING.test(id)) this.#startRestructuring();
      if (id === SetRangeValuesMutation.id && params) this.#keepBefore(params as Written);
    });
    commands.onCommandExecuted((command, options) => {
      this.#note(command, options);
      if (RESTRUCTURING.test(command.id)) this.#isRestructuring = false;
    });
  }

  /** How many edits there were, so that a result can be told to be older than an edit. */
  get count(): number {
    return this.#count;
  }

  /** Commands do their work at once; one that fails is not reported, so the end of the task ends it as well. */
  #startRestructuring(): void {
    this.#isRestructuring = true;
    queueMicrotask(() => {
      this.#isRestructuring = false;
    });
  }

  #keepBefore({ subUnitId, cellValue }: Written): void {
    const only = cellValue && onlyCellOf(cellValue);
    const sheet = this.#workbook.getSheetBySheetId(subUnitId);
    this.#before = sheet && only ? valueOf(sheet.getCellRaw(only[0], only[1])) : '';
    this.#isIntoBlanks = Boolean(
      sheet && cellValue && everyPlace(cellValue, (...at) => isBlank(sheet.getCellRaw(...at))),
    );
  }

  #note({ id, params }: ICommandInfo, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    if (this.#isRestructuring || !params) return;
    const { subUnitId: sheetId, cellValue } = params as Written;
    const box = cellValue && boundsOf(cellValue);
    if (!box) return;
    const what = hasContent(cellValue) ? 'content' : 'format';
    const edit = what === 'content' ? this.#editOf(cellValue) : undefined;
    this.#count += 1;
    const isIntoBlanks = this.#isIntoBlanks;
    const author = this.#author();
    this.happened.tell({ sheetId, box, author, what, isIntoBlanks, ...(edit && { edit }) });
  }

  /** A formula has no value yet when it is written, so only values have an edit. */
  #editOf(cellValue: Matrix): CellEdit | undefined {
    const only = onlyCellOf(cellValue);
    if (!only || only[2]?.f) return undefined;
    const [valueBefore, valueAfter] = [this.#before, valueOf(only[2])];
    return {
      valueBefore,
      valueAfter,
      valueTypeBefore: valueTypeOf(valueBefore),
      valueTypeAfter: valueTypeOf(valueAfter),
    };
  }
}
