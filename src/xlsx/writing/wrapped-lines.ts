import type { CellValue } from '../../tables/table-grid';
import type { TablePlan } from '../../workbook/workbook-plan';

/** Text is narrower than the digits a width is counted in, but words move to the next line whole. */
const CHARACTERS_PER_WIDTH = 1.15;

/** How many lines each row of a table takes where its wrapping columns hold long text. */
export function wrappedLines({ grid, columnFormats }: TablePlan): number[] {
  const wrapping = grid.columns.flatMap((heading, column) => {
    const format = columnFormats?.get(heading);
    const width = format?.wrap === true ? format.width : undefined;
    return width === undefined ? [] : [{ column, width }];
  });
  return grid.rows.map((row) =>
    wrapping.reduce(
      (most, { column, width }) => Math.max(most, linesOf(row[column] ?? null, width)),
      1,
    ),
  );
}

function linesOf(value: CellValue, width: number): number {
  if (typeof value !== 'string') return 1;
  const perLine = Math.max(1, Math.floor(width * CHARACTERS_PER_WIDTH));
  return value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
