import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, type Box } from '../../engine';
import { boxOfRange, rangeOfBox } from '../../engine/univer-range';
import { invalidArgument, type Argument } from '../../protocol';
import { areasFromArgument } from '../areas/areas-from-argument';
import { RangeAreas } from '../areas/range-areas';
import { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';
import type { SheetPage } from './sheet-page';

export function printArea({ book, sheetId, page }: SheetPage): RangeAreas | undefined {
  const areas = page.printAreas ?? [];
  return areas.length === 0 ? undefined : new RangeAreas(book, sheetId, areas.map(boxOfRange));
}

export function setPrintArea(owner: SheetPage, value: Argument): void {
  const areas = areasFromArgument(owner.book, owner.sheetId, value);
  if (areas.sheetId !== owner.sheetId) throw invalidArgument();
  owner.change({ printAreas: areas.boxes.map((box) => rangeOfBox(box)) });
}

type Along = 'rows' | 'columns';

/** The rows or columns that every page repeats. */
export function printTitles({ book, sheetId, page }: SheetPage, along: Along): Range | undefined {
  const span = along === 'rows' ? page.titleRows : page.titleColumns;
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
