import { quotedSheet } from '../../tables/cell-address';
import { columnNumber, parseRangeAddress } from '../../tables/cell-range';
import type { Region } from '../proposal/proposal';
import type { SourceSheet } from '../sheet/source-sheet';

/** How a column of a region is written in formulas, by its letters. */
export type ColumnReference = (letters: string) => string;

/** The next file of a name may have more rows, and a KPI among those. */
const MORE_ROWS = 200;

/** A column of a table by its heading, so that it grows with the table; of other regions, its cells. */
export function columnReferences(
  { sheet: name, table: tableName, range, orientation, firstDataRow, lastDataRow }: Region,
  { tables, cells, file }: Pick<SourceSheet, 'tables' | 'cells' | 'file'>,
): ColumnReference {
  const table = tables.find((each) => each.name === tableName && each.hasHeadings);
  const headings = table && cells.get(table.range.top);
  const box = parseRangeAddress(range);
  const isTurned = orientation === 'columns' && box !== undefined;
  const [first, end] = isTurned ? [box.top + 1, box.bottom + 1] : [firstDataRow, lastDataRow];
  const last = file === undefined ? end : end + MORE_ROWS;
  return (letters) => {
    const column = columnNumber(letters);
    const isInside = table && column >= table.range.left && column <= table.range.right;
    const heading = isInside ? headings?.get(column)?.value : undefined;
    if (table && typeof heading === 'string' && heading !== '')
      return `${table.name}[${heading.replace(/['[\]#@]/g, "'$&")}]`;
    return `${quotedSheet(name)}!$${letters}$${first}:$${letters}$${last}`;
  };
}
