import { cellAddress } from '../../tables/cell-address';
import type { CellValue } from '../../tables/table-grid';
import {
  parseCellAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type CellPosition,
} from '../../tables/cell-range';
import { mayCallBscFunction } from '../formulas/bsc-function';
import { formulaCellKey, type BscFormula } from '../workbook-file';
import { XmlScanner } from '../xml-scanner';
import { decodeEscapes } from '../xml-text';
import { storedCellValue } from './cell-value';
import { DAYS_FROM_1900_TO_1904 } from './date-styles';
import { SharedFormulas, type FormulaBudget } from './shared-formulas';
import { readRichText } from './shared-strings';
import type { TableCells } from './table-cells';
import { UnreadableFile } from './unreadable-file';

/** What the cells of every sheet of one workbook share. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** Styles that show a date when the workbook counts days from 1904; else undefined. */
  readonly datesFrom1904: ReadonlySet<number> | undefined;
  readonly formulaBudget: FormulaBudget;
  /** Counts cells of tables against the limit. */
  readonly countTableCells: (cells: number, table: string) => void;
}

/** What a sheet holds beside its tables. */
export interface SheetFormulas {
  readonly formulaCells: ReadonlySet<number>;
  readonly bscFormulas: readonly BscFormula[];
}

/** Beyond this the places of formulas are no longer remembered: they only make hints finer. */
const REMEMBERED_FORMULAS = 1_000_000;

/** Walks through the cells of one sheet, hands those of its tables to `tables`, and keeps the formulas' places. */
export class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly shared: SharedFormulas;
  private readonly formulaCells = new Set<number>();
  private readonly bscFormulas: BscFormula[] = [];
  private tablesOfRow: readonly TableCells[] = [];
  private row = -1;
  private column = -1;

  constructor(
    xml: string,
    private readonly part: string,
    private readonly sheet: string,
    private readonly tables: readonly TableCells[],
    private readonly context: SheetContext,
  ) {
    this.scanner = new XmlScanner(xml, part);
    this.shared = new SharedFormulas(context.formulaBudget);
  }

  read(): SheetFormulas {
    const scanner = this.scanner;
    let inData = false;
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (scanner.name === 'sheetData' && event !== 'text') inData = event === 'open';
      if (!inData || event !== 'open') continue;
      if (scanner.name === 'row') this.startRow();
      else if (scanner.name === 'c') this.readCell();
    }
    return { formulaCells: this.formulaCells, bscFormulas: this.bscFormulas };
  }

  private startRow(): void {
    const number = this.scanner.attribute('r');
    this.moveToRow(number === undefined ? this.row + 1 : Number(number) - 1);
    this.column = -1;
  }

  private moveToRow(row: number): void {
    if (!(row >= 0 && row < SHEET_ROWS)) throw this.damaged();
    this.row = row;
    this.tablesOfRow = this.tables.filter(
      ({ body }) => body !== undefined && body.top <= row && row <= body.bottom,
    );
  }

  private readCell(): void {
    const address = this.scanner.attribute('r');
    const place = address === undefined ? this.nextPlace() : parseCellAddress(address);
    if (place === undefined || place.column >= SHEET_COLUMNS) throw this.damaged();
    if (place.row !== this.row) this.moveToRow(place.row);
    this.column = place.column;
    const type = this.scanner.attribute('t') ?? 'n';
    const style = this.context.datesFrom1904 && Number(this.scanner.attribute('s') ?? 0);
    const { value, inlineText, formula } = this.readContent();
    if (formula !== undefined) this.keepFormula(formula);
    for (const table of this.tablesOfRow) {
      if (table.body === undefined) continue;
      if (this.column < table.body.left || this.column > table.body.right) continue;
      const found = storedCellValue({ type, value, inlineText }, this.context.sharedStrings);
      if (found === undefined) throw this.damaged();
      this.put(table, type === 'd' ? found : this.inSystem1900(found, style), formula);
    }
  }

  private nextPlace(): CellPosition {
    return { row: this.row, column: this.column + 1 };
  }

  private readContent(): { value?: string; inlineText?: string; formula?: string } {
    const scanner = this.scanner;
    const depth = scanner.depth;
    const content: { value?: string; inlineText?: string; formula?: string } = {};
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'close' && scanner.depth < depth) return content;
      if (event !== 'open') continue;
      if (scanner.name === 'v') content.value = scanner.textContent();
      else if (scanner.name === 'is') content.inlineText = readRichText(scanner);
      else if (scanner.name === 'f') {
        const formula = this.readFormula();
        if (formula !== undefined) content.formula = formula;
      }
    }
    return content;
  }

  private readFormula(): string | undefined {
    const type = this.scanner.attribute('t');
    const number = this.scanner.attribute('si') ?? '';
    const text = decodeEscapes(this.scanner.textContent());
    if (type !== 'shared') return text === '' ? undefined : text;
    if (text === '')
      return this.shared.at(number, this.row, this.column, this.tablesOfRow.length > 0);
    this.shared.define(number, this.row, this.column, text);
    return text;
  }

  private keepFormula(formula: string): void {
    if (this.formulaCells.size < REMEMBERED_FORMULAS) {
      this.formulaCells.add(formulaCellKey(this.row, this.column));
    }
    if (!mayCallBscFunction(formula)) return;
    this.bscFormulas.push({ sheet: this.sheet, row: this.row, column: this.column, formula });
  }

  private put(table: TableCells, value: CellValue, formula: string | undefined): void {
    if (value === null && formula === undefined) return;
    if (!table.hasRow(this.row)) this.context.countTableCells(table.width, table.part.name);
    table.put(this.row, this.column, value, formula);
  }

  private inSystem1900(value: CellValue, style: number | undefined): CellValue {
    const isDate = style !== undefined && this.context.datesFrom1904?.has(style) === true;
    return isDate && typeof value === 'number' ? value + DAYS_FROM_1900_TO_1904 : value;
  }

  private damaged(): UnreadableFile {
    const cell = cellAddress(this.sheet, Math.max(this.row, 0), Math.max(this.column, 0));
    return new UnreadableFile('damaged-file', { part: this.part }, { sheet: this.sheet, cell });
  }
}
