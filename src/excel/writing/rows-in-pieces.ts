import type { CellContent } from '../../tables/write/table-changes';
import { writtenValue } from './written-value';

export type WrittenCell = string | number | boolean;

/** Rows as Excel is given them, and about how many bytes they take. */
export interface Piece {
  readonly first: number;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly bytes: number;
}

/** A quarter of what a request may carry, so that pieces of several tables share one. */
const BYTES_OF_A_PIECE = 1_000_000;
/** Quotes and comma of a value. */
const BYTES_AROUND = 3;
/** Of a character outside Latin letters, as JSON in UTF-8. */
const BYTES_OF_A_CHARACTER = 2;

/** Rows cut into pieces that fit into a request. */
export function rowsInPieces(rows: readonly (readonly CellContent[])[]): Piece[] {
  const pieces: { first: number; rows: WrittenCell[][]; bytes: number }[] = [];
  rows.forEach((contents, index) => {
    const row = contents.map(writtenValue);
    const bytes = row.reduce<number>((sum, cell) => sum + bytesOf(cell), 0);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= BYTES_OF_A_PIECE) {
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ first: index, rows: [row], bytes });
  });
  return pieces;
}

function bytesOf(cell: WrittenCell): number {
  return String(cell).length * BYTES_OF_A_CHARACTER + BYTES_AROUND;
}
