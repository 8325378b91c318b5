import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Box, SheetEngine } from '../../engine';

/** Scrolls the active sheet so far that a box is seen; not at all when it is seen already. */
export function bringIntoView({ univer }: SheetEngine, { row, column, rows, columns }: Box): void {
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
  univer.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
}
