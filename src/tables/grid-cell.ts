import { cellAddress } from './cell-address';
import type { TableGrid } from './table-grid';

/** The row of the sheet, as Excel counts from 1, of a row of the grid; −1 is the row of the headings. */
export function excelRow({ top }: Pick<TableGrid, 'top'>, row: number): number {
  return top + 2 + row;
}

/** The row of the grid in a row of the sheet, as Excel counts from 1. */
export function gridRow({ top }: Pick<TableGrid, 'top'>, row: number): number {
  return row - top - 2;
}

/** Address of the cell at a place in the grid. */
export function addressIn(
  grid: Pick<TableGrid, 'sheet' | 'top' | 'left'>,
  row: number,
  position: number,
): string {
  return cellAddress(grid.sheet, excelRow(grid, row) - 1, grid.left + position);
}
