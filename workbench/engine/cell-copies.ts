import { CellValueType, type ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Box } from './box';
import type { Cells } from './cells';
import type { SheetList } from './sheet-list';
import type { UniverWorkbook } from './univer-workbook';

export interface CellArea {
  readonly sheetId: string;
  readonly box: Box;
}

export interface CopyKind {
  readonly kind: 'All' | 'Formulas' | 'Values' | 'Formats';
  /** Blank cells of the source leave the target alone. */
  readonly skipBlanks: boolean;
}

/** The source's row and column, from its corner, for a row and column from the target's corner. */
export type SourceOf = (row: number, column: number) => readonly [row: number, column: number];

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Copies of cells, as pasting makes them: relative references of formulas move along. */
export class CellCopies {
  readonly #cells: Cells;
  readonly #sheets: SheetList;
  readonly #formulas: LexerTreeBuilder;

  constructor({ injector }: UniverWorkbook, cells: Cells, sheets: SheetList) {
    this.#cells = cells;
    this.#sheets = sheets;
    this.#formulas = injector.get(LexerTreeBuilder);
  }

  copy(from: CellArea, to: CellArea, sourceOf: SourceOf, kind: CopyKind): void {
    const { box } = to;
    this.#sheets.ensureSize(to.sheetId, box.row + box.rows, box.column + box.columns);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = 0; row < box.rows; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = 0; column < box.columns; column += 1) {
        const [inRow, inColumn] = sourceOf(row, column);
        const source = { row: from.box.row + inRow, column: from.box.column + inColumn };
        const target = { row: box.row + row, column: box.column + column };
        const data = this.#dataOf(from.sheetId, source, target, kind);
        if (data) cells[target.column] = data;
      }
      cellValue[box.row + row] = cells;
    }
    this.#cells.writeData(to.sheetId, cellValue);
  }

  #dataOf(
    sheetId: string,
    source: { row: number; column: number },
    target: { row: number; column: number },
    { kind, skipBlanks }: CopyKind,
  ): ICellData | undefined {
    const raw = this.#cells.rawAt(sheetId, source.row, source.column);
    const style = { s: raw?.s ?? null };
    if (kind === 'Formats') return style;
    const content = this.#contentOf(sheetId, source, target, kind);
    if (skipBlanks && !content.f && (content.v ?? '') === '') return undefined;
    return kind === 'All' ? { ...content, ...style } : content;
  }

  #contentOf(
    sheetId: string,
    source: { row: number; column: number },
    target: { row: number; column: number },
    kind: CopyKind['kind'],
  ): ICellData {
    const formula =
      kind === 'Values' ? undefined : this.#cells.formulaAt(sheetId, source.row, source.column);
    if (formula !== undefined) {
      const down = target.row - source.row;
      const right = target.column - source.column;
      return { ...BLANK, f: this.#formulas.moveFormulaRefOffset(formula, right, down) };
    }
    const box = { ...source, rows: 1, columns: 1 };
    const value = this.#cells.values(sheetId, box)[0]?.[0] ?? '';
    if (value === '') return BLANK;
    if (typeof value === 'boolean') {
      return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    }
    const isText = typeof value === 'string';
    return { ...BLANK, v: value, t: isText ? CellValueType.STRING : CellValueType.NUMBER };
  }
}
