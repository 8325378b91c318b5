import type { CellContent } from '../../tables/write/table-changes';
import type { GridEntry } from '../../workbook/entry-grid/read-entry-grid';
import { blocksOf, type Block } from '../writing/blocks';
import { rowsInPieces } from '../writing/rows-in-pieces';
import { setCells } from '../writing/set-cells';
import type { Step } from '../writing/step';

/** Cells of entries, with what each is to hold, as few blocks; rows and columns of the sheet. */
export function gridBlocks(
  entries: readonly GridEntry[],
  contentOf: (entry: GridEntry) => CellContent,
): Block[] {
  return blocksOf(
    entries.map((entry) => ({ row: entry.row, position: entry.column, content: contentOf(entry) })),
  );
}

/** Writes blocks of cells of a sheet. */
export function blockSteps(sheet: string, blocks: readonly Block[]): Step[] {
  return blocks.flatMap(({ row, position, rows }) =>
    rowsInPieces(rows).map(({ first, rows: values, bytes }) =>
      setCells(sheet, [row + first, position], values, bytes),
    ),
  );
}
