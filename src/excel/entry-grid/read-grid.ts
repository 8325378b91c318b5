import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CellValue } from '../../tables/table-grid';
import {
  readEntryGrid,
  type EntryGridRead,
  type GridCells,
} from '../../workbook/entry-grid/read-entry-grid';
import { cellFormulaOf, cellValueOf } from '../reading/cell-value';
import { runExcel, type ExcelResult } from '../run-excel';

/** Where the entry grid of a workbook is, and what its rows are about. */
export interface GridPlace {
  readonly name: string;
  readonly scorecard: Scorecard;
  /** The Data table, as it is called in the workbook. */
  readonly table: string;
}

/** Excel on the web answers with at most 5 MB; a cell with its formula takes some 300 bytes here. */
const CELLS_OF_A_SYNC = 12_000;

/** What was typed into the entry grid; undefined when there is none, or when it cannot be made out. */
export function readGrid(place: GridPlace): Promise<ExcelResult<EntryGridRead | undefined>> {
  return runExcel((context) => gridIn(context, place));
}

/** The same as a part of another job: two syncs, more for a long grid. */
export async function gridIn(
  context: Excel.RequestContext,
  { name, scorecard, table }: GridPlace,
): Promise<EntryGridRead | undefined> {
  const cells = await cellsIn(context, name);
  return cells && readEntryGrid(cells, scorecard, table);
}

async function cellsIn(
  context: Excel.RequestContext,
  name: string,
): Promise<GridCells | undefined> {
  const range = context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  range.worksheet.load({ name: true });
  await context.sync();
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const sheet = range.worksheet.name;
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly (string | undefined)[])[] = [];
  const rows = Math.max(1, Math.floor(CELLS_OF_A_SYNC / columnCount));
  for (let first = 0; first < rowCount; first += rows) {
    const piece = { sheet, row: top + first, left, rows: Math.min(rows, rowCount - first) };
    const read = await pieceOf(context, piece, columnCount);
    values.push(...read.values);
    formulas.push(...read.formulas);
  }
  return { sheet, top, left, values, formulas };
}

interface PiecePlace {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly rows: number;
}

async function pieceOf(
  context: Excel.RequestContext,
  { sheet, row, left, rows }: PiecePlace,
  columns: number,
): Promise<Pick<GridCells, 'values' | 'formulas'>> {
  const piece = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, left, rows, columns)
    .load({ values: true, formulas: true });
  await context.sync();
  const raw: unknown[][] = piece.values;
  const typed: unknown[][] = piece.formulas;
  return {
    values: raw.map((cells) => cells.map(cellValueOf)),
    formulas: raw.map((cells, index) =>
      cells.map((value, column) => cellFormulaOf(typed[index]?.[column], value)),
    ),
  };
}
