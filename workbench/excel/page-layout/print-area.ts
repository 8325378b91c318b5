import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, type Box } from '../../engine';
import type { KeptRange, KeptSpan } from '../../engine/formats';
import { invalidArgument, type Argument } from '../../protocol';
import { RangeAreas, areasFromArgument } from '../areas/range-areas';
import { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';
import type { SheetPage } from './sheet-page';

function keptRange({ row, column, rows, columns }: Box): KeptRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

function boxOf({ startRow, startColumn, endRow, endColumn }: KeptRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function printArea({ book, sheetId, page }: SheetPage): RangeAreas | undefined {
  const areas = page.printAreas ?? [];
  return areas.length === 0 ? undefined : new RangeAreas(book, sheetId, areas.map(boxOf));
}

export function setPrintArea(owner: SheetPage, value: Argument): void {
  const areas = areasFromArgument(owner.book, owner.sheetId, value);
  if (areas.sheetId !== owner.sheetId) throw invalidArgument();
  owner.change({ printAreas: areas.boxes.map(keptRange) });
}

type Along = 'rows' | 'columns';

/** The rows or columns that every page repeats. */
export function printTitles({ book, sheetId, page }: SheetPage, along: Along): Range | undefined {
  const span: KeptSpan | undefined = along === 'rows' ? page.titleRows : page.titleColumns;
  if (!span) return undefined;
  const count = span.to - span.from + 1;
  const box: Box =
    along === 'rows'
      ? { row: span.from, rows: count, column: 0, columns: MAX_COLUMNS }
      : { column: span.from, columns: count, row: 0, rows: MAX_ROWS };
  return new Range(book, sheetId, box);
}

export function setPrintTitles(owner: SheetPage, along: Along, value: Argument): void {
  const { box, sheetId } = rangeFromArgument(owner.book, owner.sheetId, value);
  if (sheetId !== owner.sheetId) throw invalidArgument();
  if (along === 'rows') {
    if (isEntireColumn(box)) throw invalidArgument();
    owner.change({ titleRows: { from: box.row, to: box.row + box.rows - 1 } });
    return;
  }
  if (isEntireRow(box)) throw invalidArgument();
  owner.change({ titleColumns: { from: box.column, to: box.column + box.columns - 1 } });
}
