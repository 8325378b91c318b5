import { type ICellData, type ICommandService, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { WHOLE_SHEET, boundsOf, isInside, type Box } from './box';
import { readEntry, textOf, valueOf, type CellValue } from './cell-content';
import type { FormulaTexts } from './formula-text/formula-texts';
import type { SheetList } from './sheet-list';
import type { Styles } from './styles';
import type { UniverWorkbook } from './univer-workbook';

/** Values for a box, row by row; null leaves the cell as it is. */
export type Entries = readonly (readonly (CellValue | null)[])[];
type Read<Result> = (cell: Nullable<ICellData>, row: number, column: number) => Result;
type CellMatrix = Record<number, Record<number, ICellData>>;

/** Contents of cells: values, formulas and texts, read and written by boxes. */
export class Cells {
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #unitId: string;
  readonly #sheets: SheetList;
  readonly #styles: Styles;
  readonly #formulaTexts: FormulaTexts;

  constructor(
    { commands, injector, unitId }: UniverWorkbook,
    sheets: SheetList,
    styles: Styles,
    formulaTexts: FormulaTexts,
  ) {
    this.#commands = commands;
    this.#formulas = injector.get(FormulaDataModel);
    this.#unitId = unitId;
    this.#sheets = sheets;
    this.#styles = styles;
    this.#formulaTexts = formulaTexts;
  }

  values(sheetId: string, box: Box): CellValue[][] {
    return this.#read(sheetId, box, valueOf);
  }

  /** As a person sees them, by their number formats. */
  texts(sheetId: string, box: Box): string[][] {
    return this.#read(sheetId, box, (cell, row, column) =>
      textOf(valueOf(cell), this.#styles.patternAt(sheetId, row, column)),
    );
  }

  /** Formulas as they were written, values where there is none. */
  formulas(sheetId: string, box: Box): CellValue[][] {
    return this.#read(sheetId, box, (cell, row, column) => {
      const formula = cell?.f || cell?.si ? this.formulaAt(sheetId, row, column) : undefined;
      if (formula === undefined) return valueOf(cell);
      return this.#formulaTexts.shown(sheetId, row, column, formula);
    });
  }

  /** The formula that the engine calculates. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, this.#unitId) ?? undefined;
  }

  /** The data of a cell as Univer keeps it, without what spills into it. */
  rawAt(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#sheets.univerSheet(sheetId).getCellRaw(row, column) ?? undefined;
  }

  /** Sets values or formulas as typing them would; a missing or null entry leaves its cell alone. */
  write(sheetId: string, box: Box, entries: Entries): void {
    this.#sheets.ensureSize(sheetId, box.row + box.rows, box.column + box.columns);
    const cellValue: CellMatrix = {};
    entries.forEach((entryRow, rowOffset) => {
      const row = box.row + rowOffset;
      const cells: Record<number, ICellData> = {};
      entryRow.forEach((value, columnOffset) => {
        const column = box.column + columnOffset;
        if (value !== null) cells[column] = this.#dataOf(sheetId, row, column, value);
      });
      cellValue[row] = cells;
    });
    this.writeData(sheetId, cellValue);
  }

  /** Writes cells as Univer keeps them. */
  writeData(sheetId: string, cellValue: CellMatrix): void {
    const parameters = { unitId: this.#unitId, subUnitId: sheetId, cellValue };
    this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, parameters);
  }

  /** The smallest box that holds everything in a part of the sheet; undefined when there is nothing. */
  usedBox(
    sheetId: string,
    counts: 'values' | 'values and formats',
    within: Box = WHOLE_SHEET,
  ): Box | undefined {
    let found: Box | undefined;
    const see = (row: number, column: number) => {
      const cell = { row, column, rows: 1, columns: 1 };
      if (isInside(cell, within)) found = found ? boundsOf(found, cell) : cell;
    };
    const matrix = this.#sheets.univerSheet(sheetId).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (isUsed(cell, counts)) see(row, column);
    });
    for (const [row, cells] of Object.entries(this.#spilled(sheetId))) {
      for (const column of Object.keys(cells ?? {})) see(Number(row), Number(column));
    }
    return found;
  }

  #dataOf(sheetId: string, row: number, column: number, value: CellValue): ICellData {
    const format = typeof value === 'string' ? this.#styles.patternAt(sheetId, row, column) : '';
    const { data, pattern } = readEntry(value, format);
    return pattern === undefined ? data : { ...data, s: { n: { pattern } } };
  }

  #spilled(sheetId: string): Record<number, Record<number, ICellData> | undefined> {
    const data = this.#formulas.getArrayFormulaCellData()[this.#unitId]?.[sheetId];
    return (data ?? {}) as Record<number, Record<number, ICellData> | undefined>;
  }

  #read<Result>(sheetId: string, box: Box, read: Read<Result>): Result[][] {
    const sheet = this.#sheets.univerSheet(sheetId);
    const spilled = this.#spilled(sheetId);
    return Array.from({ length: box.rows }, (_row, rowOffset) => {
      const row = box.row + rowOffset;
      const spilledRow = spilled[row];
      return Array.from({ length: box.columns }, (_column, columnOffset) => {
        const column = box.column + columnOffset;
        const own = sheet.getCellRaw(row, column);
        const isBlank = own?.v === undefined || own.v === null;
        const cell = isBlank && !own?.f ? (spilledRow?.[column] ?? own) : own;
        return read(cell, row, column);
      });
    });
  }
}

function isUsed(cell: Nullable<ICellData>, counts: 'values' | 'values and formats'): boolean {
  if (!cell) return false;
  const hasContent =
    (cell.v ?? '') !== '' || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
  return hasContent || (counts === 'values and formats' && Boolean(cell.s));
}
