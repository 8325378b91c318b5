import type { Box, CellValue } from '../../engine';
import { anything, invalidArgument, type ArgumentReader, type Json } from '../../protocol';

/** What can be set for cells: one value for all, or one for each; null leaves a cell alone. */
export type GridEntries = CellValue | (CellValue | null)[][];

const WRONG_SIZE =
  'The number of rows or columns in the input array doesn\u2019t match the size or dimensions of the range.';

function isCellValue(value: Json | undefined): value is CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function readRow(row: Json): (CellValue | null)[] {
  if (!Array.isArray(row)) throw invalidArgument();
  return row.map((value) => {
    if (value === null || isCellValue(value)) return value;
    throw invalidArgument();
  });
}

/** Reads a value for all cells, or rows of values. */
export const gridEntries: ArgumentReader<GridEntries> = (value) => {
  const data = anything(value);
  if (isCellValue(data)) return data;
  if (!Array.isArray(data)) throw invalidArgument();
  return data.map(readRow);
};

/** @throws HostError InvalidArgument unless there is one value for each cell of the box */
export function checkSize(rows: number, columns: number, box: Box): void {
  if (rows !== box.rows || columns !== box.columns) throw invalidArgument(WRONG_SIZE);
}

/** Rows of values, one for each cell. */
export function filledGrid(entries: GridEntries, box: Box): (CellValue | null)[][] {
  if (!Array.isArray(entries)) {
    return Array.from({ length: box.rows }, () => Array<CellValue>(box.columns).fill(entries));
  }
  if (entries.length !== box.rows) checkSize(entries.length, box.columns, box);
  for (const row of entries) checkSize(entries.length, row.length, box);
  return entries;
}
