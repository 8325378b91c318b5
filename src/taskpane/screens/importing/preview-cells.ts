import type { ProposedColumn, Region, RowRole } from '../../../import/proposal/proposal';
import type { SourceCell, SourceSheet } from '../../../import/sheet/source-sheet';
import { columnLetters } from '../../../tables/cell-address';
import { parseRangeAddress } from '../../../tables/cell-range';

/** A line of the sheet that stands for a KPI or a field, as the preview marks it. */
export interface PreviewLine {
  /** Letters of a column, number of a row. */
  readonly name: string;
  readonly field?: ProposedColumn;
  readonly role?: RowRole;
  readonly isHeading: boolean;
}

export interface Preview {
  readonly columns: readonly PreviewLine[];
  readonly rows: readonly PreviewLine[];
  /** The cell of a row and a column of the preview. */
  readonly cell: (row: number, column: number) => SourceCell | undefined;
}

const MOST_COLUMNS = 26;
const MOST_ROWS = 12;

/** The upper left part of a region as it stands on its sheet, with what its lines are taken for. */
export function previewOf(region: Region, sheet: SourceSheet | undefined): Preview | undefined {
  const range = parseRangeAddress(region.range);
  if (!range || !sheet) return undefined;
  const { top, left, bottom, right } = range;
  const isTurned = region.orientation === 'columns';
  const columns = numbers(left, Math.min(right, left + MOST_COLUMNS - 1));
  const rows = numbers(top, Math.min(bottom, top + MOST_ROWS - 1));
  const fields = new Map(region.columns.map((column) => [column.column, column]));
  const roles = new Map(region.rows.map(({ row, role }) => [row, role]));
  const headings = new Set(region.headerRows);
  const fieldLine = (name: string): PreviewLine => ({
    ...{ name, isHeading: false },
    ...part('field', fields.get(name)),
  });
  const kpiLine = (name: string, number: number): PreviewLine => ({
    ...{ name, isHeading: headings.has(number) },
    ...part('role', roles.get(number)),
  });
  return {
    columns: columns.map((column) =>
      isTurned ? kpiLine(columnLetters(column), column + 1) : fieldLine(columnLetters(column)),
    ),
    rows: rows.map((row) =>
      isTurned ? fieldLine(String(row + 1)) : kpiLine(String(row + 1), row + 1),
    ),
    cell: (row, column) => sheet.cells.get(rows[row] ?? -1)?.get(columns[column] ?? -1),
  };
}

function part<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
