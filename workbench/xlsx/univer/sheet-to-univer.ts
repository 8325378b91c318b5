import type { CellFormula } from '../../content/cell-content';
import { LAST_COLUMN, LAST_ROW, isInside, type CellRange } from '../../content/cell-range';
import type { ColumnContent, RowContent, WorksheetContent } from '../../content/worksheet-content';
import { cellToUniver, type UniverStyles } from './cell-to-univer';
import { KEPT, type KeptOfColumn, type KeptOfRow, type KeptOfSheet } from '../../engine/kept';
import { rangeToUniver } from './ranges';
import { pixelsOfHeight, pixelsOfWidth } from './sizes';
import { shownColour, type ThemeColours } from '../../content/shown-colour';
import type { UniverCell, UniverColumn, UniverRange, UniverRow, UniverSheet } from './univer-data';

/** Rows and columns of a new sheet; a grid grows by as many when it is written to behind them. */
const ROWS = 200;
const COLUMNS = 26;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

/** Turns a formula as Excel shows it into one that the engine calculates, at a cell of a sheet. */
export type FormulaToEngine = (
  formula: string,
  sheet: string,
  row: number,
  column: number,
) => string;

export interface SheetTranslation {
  readonly id: string;
  readonly styles: UniverStyles;
  readonly theme: ThemeColours;
  readonly formula: FormulaToEngine;
  readonly conditionalFormats: KeptOfSheet['conditionalFormats'];
  readonly validations: KeptOfSheet['validations'];
}

/** A sheet as a snapshot of Univer has it; what Univer has no place for is in its custom data. */
export function sheetToUniver(
  sheet: WorksheetContent,
  translation: SheetTranslation,
): Partial<UniverSheet> {
  const { rows, columns } = gridSize(sheet);
  const { freeze, gridlines, rightToLeft } = sheet.view;
  const frozen = { rows: freeze?.rows ?? 0, columns: freeze?.columns ?? 0 };
  const { defaultRowHeight, defaultColumnWidth } = sheet;
  return {
    id: translation.id,
    name: sheet.name,
    tabColor: shownColour(sheet.tabColour, translation.theme) ?? '',
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    rowCount: rows,
    columnCount: columns,
    defaultRowHeight:
      defaultRowHeight === undefined ? ROW_HEIGHT : pixelsOfHeight(defaultRowHeight),
    defaultColumnWidth:
      defaultColumnWidth === undefined ? COLUMN_WIDTH : pixelsOfWidth(defaultColumnWidth),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    mergeData: sheet.merges.map(mergeToUniver),
    cellData: cellMatrix(sheet, translation),
    rowData: rowsToUniver(sheet.rows, translation.styles),
    columnData: columnsToUniver(sheet.columns, columns, translation.styles),
    showGridlines: gridlines ? 1 : 0,
    rightToLeft: rightToLeft ? 1 : 0,
    custom: { [KEPT]: keptOfSheet(sheet, translation, columns) },
  };
}

function cellMatrix(
  sheet: WorksheetContent,
  { styles, formula }: SheetTranslation,
): Record<number, Record<number, UniverCell>> {
  const matrix: Record<number, Record<number, UniverCell>> = {};
  const spills = sheet.cells.flatMap((cell) => spillOf(cell.formula) ?? []);
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const isSpilled =
      cell.formula === undefined && spills.some((range) => isInside(range, row, column));
    const text = cell.formula && formula(cell.formula.text, sheet.name, row, column);
    const shown = isSpilled ? { row, column, ...(cell.format && { format: cell.format }) } : cell;
    const data = cellToUniver(shown, styles, text);
    (matrix[row] ??= {})[column] = data;
  }
  return matrix;
}

function spillOf(formula: CellFormula | undefined): CellRange | undefined {
  return formula === undefined || formula.kind === 'plain' ? undefined : formula.range;
}

function gridSize(sheet: WorksheetContent): { rows: number; columns: number } {
  let [row, column] = [0, 0];
  const see = (lastRow: number, lastColumn: number) => {
    row = Math.max(row, lastRow + 1);
    column = Math.max(column, lastColumn + 1);
  };
  for (const cell of sheet.cells) see(cell.row, cell.column);
  for (const found of sheet.rows) see(found.row, 0);
  for (const { range } of sheet.tables) see(range.endRow, range.endColumn);
  for (const merge of sheet.merges) {
    see(hasAllRows(merge) ? 0 : merge.endRow, hasAllColumns(merge) ? 0 : merge.endColumn);
  }
  for (const { to, format } of sheet.columns) if (format === undefined && to < 1000) see(0, to);
  const roundedUp = (size: number, step: number) => Math.max(step, Math.ceil(size / step) * step);
  return { rows: roundedUp(row, ROWS), columns: roundedUp(column, COLUMNS) };
}

function hasAllRows({ startRow, endRow }: CellRange): boolean {
  return startRow === 0 && endRow === LAST_ROW;
}

function hasAllColumns({ startColumn, endColumn }: CellRange): boolean {
  return startColumn === 0 && endColumn === LAST_COLUMN;
}

/** Univer notes every cell of a merged range, unless it knows that entire rows or columns are merged. */
function mergeToUniver(merge: CellRange): UniverRange {
  const rangeType = (hasAllColumns(merge) ? 1 : 0) + (hasAllRows(merge) ? 2 : 0);
  return { ...rangeToUniver(merge), ...(rangeType > 0 && { rangeType }) };
}

function rowsToUniver(
  rows: readonly RowContent[],
  styles: UniverStyles,
): Record<number, Partial<UniverRow>> {
  const data: Record<number, Partial<UniverRow>> = {};
  for (const { row, hidden, ...kept } of rows) {
    const pixels = kept.height === undefined ? undefined : pixelsOfHeight(kept.height);
    data[row] = {
      ...(pixels !== undefined && { h: pixels, ia: 0 }),
      ...(hidden === true && { hd: 1 }),
      ...(kept.format !== undefined && { s: styles.idOf(kept.format) }),
      custom: { [KEPT]: kept satisfies KeptOfRow },
    };
  }
  return data;
}

function columnsToUniver(
  columns: readonly ColumnContent[],
  count: number,
  styles: UniverStyles,
): Record<number, Partial<UniverColumn>> {
  const data: Record<number, Partial<UniverColumn>> = {};
  for (const { from, to, hidden, ...kept } of columns) {
    for (let column = from; column <= Math.min(to, count - 1); column++) {
      data[column] = {
        ...(kept.width !== undefined && { w: pixelsOfWidth(kept.width) }),
        ...(hidden === true && { hd: 1 }),
        ...(kept.format !== undefined && { s: styles.idOf(kept.format) }),
        custom: { [KEPT]: kept satisfies KeptOfColumn },
      };
    }
  }
  return data;
}

function keptOfSheet(
  sheet: WorksheetContent,
  { conditionalFormats, validations }: SheetTranslation,
  columnCount: number,
): KeptOfSheet {
  const {
    name: _name,
    cells: _cells,
    rows: _rows,
    columns,
    merges: _merges,
    tables: _tables,
    conditionalFormats: _formats,
    validations: _validations,
    ...kept
  } = sheet;
  const farColumns = columns
    .filter(({ to }) => to >= columnCount)
    .map((column) => ({ ...column, from: Math.max(column.from, columnCount) }));
  return { ...kept, farColumns, conditionalFormats, validations };
}
