import { numberFormatCode } from '../../workbook/number-format-code';
import type { ColumnFormat, TablePlan } from '../../workbook/workbook-plan';
import { columnPoints } from './column-points';

/** The looks of a table's columns, before its cells are written, so that no figure is shown in another way first. */
export function formatColumns(sheet: Excel.Worksheet, plan: TablePlan): void {
  for (const [heading, format] of plan.columnFormats ?? []) {
    const range = columnRange(sheet, plan, heading);
    if (range) formatColumn(range, format);
  }
}

/**
 * The number format of every cell below the headings, where some differ from their column; else undefined. Cells of columns
 * without a format keep theirs.
 */
export function numberFormatsOf({
  grid,
  columnFormats,
  cellFormats,
}: TablePlan): string[][] | undefined {
  if (cellFormats === undefined || cellFormats.size === 0) return undefined;
  const ofColumns = grid.columns.map((heading) => columnFormats?.get(heading));
  const formats = grid.rows.map((_, row) =>
    grid.columns.map((heading, column) => {
      const format = cellFormats.get(row)?.get(heading)?.numberFormat;
      const ofColumn = ofColumns[column];
      if (format === undefined && ofColumn === undefined) return null;
      return numberFormatCode(format ?? ofColumn?.numberFormat ?? 'general');
    }),
  );
  // A null leaves a cell as it is, which the types do not say.
  return formats as string[][];
}

/** The cells of a column below its heading. */
function columnRange(
  sheet: Excel.Worksheet,
  { grid }: TablePlan,
  heading: string,
): Excel.Range | undefined {
  const column = grid.columns.indexOf(heading);
  if (column < 0) return undefined;
  const height = Math.max(1, grid.rows.length);
  return sheet.getRangeByIndexes(grid.top + 1, grid.left + column, height, 1);
}

function formatColumn(range: Excel.Range, look: ColumnFormat): void {
  const { format } = range;
  if (look.width !== undefined) format.columnWidth = columnPoints(look.width);
  if (look.wrap === true) format.wrapText = true;
  if (look.wrap === true || look.atTop === true) format.verticalAlignment = 'Top';
  if (look.align !== undefined) format.horizontalAlignment = ALIGNMENTS[look.align];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.numberFormat === undefined) return;
  // One format for all cells of a range, which the types do not know.
  Object.assign(range, { numberFormat: numberFormatCode(look.numberFormat) });
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
