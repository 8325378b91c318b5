import type { SourceCell, SourceSheet } from '../../../src/import/sheet/source-sheet';
import { columnNumber, parseRangeAddress, type CellRange } from '../../../src/tables/cell-range';
import type { MessyBook, MessySheet } from './messy-book';
import type { PictureCell } from './sheet-picture';
import { cellsOf } from './write-book';

/** The sheets of a book as they are read from its file. */
export function sourceSheets(book: MessyBook): SourceSheet[] {
  return book.sheets.map(sourceSheet);
}

function sourceSheet(messy: MessySheet): SourceSheet {
  const cells = cellsOf(messy);
  const rows = new Map<number, Map<number, SourceCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, SourceCell>();
    rows.set(cell.row, row.set(cell.column, sourceCell(cell)));
  }
  return {
    name: messy.name,
    kind: messy.chart === undefined ? 'cells' : 'other',
    visibility: messy.hidden === true ? 'hidden' : 'visible',
    ...(cells.length > 0 && { used: usedRange(cells) }),
    cells: rows,
    merges: (messy.merges ?? []).flatMap((merge) => parseRangeAddress(merge) ?? []),
    hiddenRows: new Set((messy.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((messy.hiddenColumns ?? []).map(columnNumber)),
    tables: [],
  };
}

function sourceCell({ value, formula, format }: PictureCell): SourceCell {
  return {
    value,
    ...(format !== undefined && format !== 'General' && { format }),
    ...(formula !== undefined && { isFormula: true }),
  };
}

function usedRange(cells: readonly PictureCell[]): CellRange {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
