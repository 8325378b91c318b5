import { columnLetters, quotedSheet } from '../../tables/cell-address';
import type { Block, Place } from './place';

/** What keeps its place when a formula is copied: `$B$7` both, `$B7` the column, `B$7` the row. */
export type Fixed = 'none' | 'both' | 'row' | 'column';

/** Address of a cell on its own sheet: B7. */
export function cellReference({ row, column }: Place, fixed: Fixed = 'none'): string {
  const letters = columnLetters(column - 1);
  const columnSign = fixed === 'both' || fixed === 'column' ? '$' : '';
  const rowSign = fixed === 'both' || fixed === 'row' ? '$' : '';
  return `${columnSign}${letters}${rowSign}${row}`;
}

/** Address of a block on its own sheet: B7:D9. */
export function blockReference(block: Block, fixed: Fixed = 'none'): string {
  const from = cellReference({ row: block.top, column: block.left }, fixed);
  if (block.top === block.bottom && block.left === block.right) return from;
  return `${from}:${cellReference({ row: block.bottom, column: block.right }, fixed)}`;
}

/** The address as seen from another sheet: Data!B7, 'Off-track'!B7. */
export function onSheet(sheet: string, reference: string): string {
  return `${quotedSheet(sheet)}!${reference}`;
}

/** Text as a constant of a formula, in quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
