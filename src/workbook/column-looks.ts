import type { ColumnFormat } from '../tables/column-format';
import { SETUP } from '../tables/schema/setup';
import type { TableGrid } from '../tables/table-grid';
import type { ColumnFormat as ColumnLook } from './workbook-plan';
import { LEDGER_ROWS } from './ledger-rows';

/** Columns from this width on hold sentences. */
const WRAP_FROM = 36;
/** Of a table with more columns than this a row is one line, or it could not be overlooked. */
const WRAPPING_COLUMNS = 14;
/** Room for the button of the filter beside a heading, in characters. */
const FILTER_BUTTON = 4;
const WIDEST = 44;

/** How the columns of a table look, by heading. */
export function columnLooks(
  grid: TableGrid,
  formats: readonly ColumnFormat[],
): ReadonlyMap<string, ColumnLook> {
  // A long table is a ledger: one line a row, and no time lost on looks.
  const isLedger = grid.rows.length > LEDGER_ROWS;
  const wraps =
    !isLedger &&
    grid.columns.length <= WRAPPING_COLUMNS &&
    formats.some(({ width }) => width >= WRAP_FROM);
  return new Map(
    formats.map((format) => [format.heading, lookOf(format, grid, { isLedger, wraps })]),
  );
}

function lookOf(
  { heading, numberFormat, width }: ColumnFormat,
  grid: TableGrid,
  { isLedger, wraps }: { readonly isLedger: boolean; readonly wraps: boolean },
): ColumnLook {
  const column = grid.columns.indexOf(heading);
  const holdsText = !grid.rows.some((row) => typeof row[column] === 'number');
  // Settings are of every kind, and stand in one line on the left.
  const isSetting = grid.name === SETUP.name && heading === SETUP.value.heading;
  const wrap = wraps && width >= WRAP_FROM;
  return {
    width:
      wrap || isLedger ? roomFor(heading, width) : roomFor(heading, longest(grid, column, width)),
    wrap,
    atTop: wraps,
    align: isSetting || (holdsText && !isLedger) ? 'left' : undefined,
    // Text behind a column of numbers would touch them.
    indent: holdsText && !isSetting && !isLedger && column > 0 ? 1 : undefined,
    numberFormat: numberFormat === undefined ? undefined : { code: numberFormat },
  };
}

function roomFor(heading: string, width: number): number {
  return Math.max(width, heading.length + FILTER_BUTTON);
}

/** The width that shows the longest text of a column, within reason. */
function longest(grid: TableGrid, column: number, width: number): number {
  return grid.rows.reduce((most, row) => {
    const cell = row[column];
    return typeof cell === 'string' ? Math.min(WIDEST, Math.max(most, cell.length + 2)) : most;
  }, width);
}
