import type { ArrangedRow } from '../../workbook/scorecard-sheet/arranged-rows';
import { SHEET_ROWS } from '../../workbook/scorecard-sheet/sheet-columns';
import type { SheetLine } from '../../workbook/scorecard-sheet/sheet-line';

export interface LinesTogether {
  /** Row of the first line, counted from 1. */
  readonly first: number;
  readonly lines: readonly SheetLine[];
}

/** The lines that follow each other without a row of the user between them. */
export function linesTogether(rows: readonly ArrangedRow[]): LinesTogether[] {
  const found: { first: number; lines: SheetLine[] }[] = [];
  rows.forEach(({ line }, index) => {
    if (!line) return;
    const row = SHEET_ROWS.first + index;
    const last = found.at(-1);
    if (last && last.first + last.lines.length === row) last.lines.push(line);
    else found.push({ first: row, lines: [line] });
  });
  return found;
}
