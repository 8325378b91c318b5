import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CellValue, TableGrid } from '../../tables/table-grid';
import type { TableName } from '../../tables/table-name';
import type { CellContent, TableChanges } from '../../tables/write/table-changes';
import { tablePlan } from '../../workbook/table-plan';
import type { SheetPlan, TablePlan } from '../../workbook/workbook-plan';
import { standingTables } from '../conditions/standing-tables';
import type { WorkbookRead } from '../read-workbook';
import { choiceSteps } from './choice-steps';
import { formatColumns, numberFormatsOf } from './column-format';
import { partOfPlan } from './part-of-plan';
import type { Step } from './step';

/** About what the calls for the formats of a column, and a number format, take. */
const BYTES_OF_A_COLUMN = 2_000;
const BYTES_OF_A_FORMAT = 16;

export interface Surroundings {
  readonly scorecard: Scorecard;
  readonly read: WorkbookRead;
  /** Sheets that are made at the same time. */
  readonly made: readonly SheetPlan[];
  /** The names of the workbook, those among them that stand for columns of tables. */
  readonly names: ReadonlySet<string>;
}

/**
 * The formats and lists of rows and columns that a table gets. Excel takes them over from the row above for somebody who
 * types, not for a program.
 */
export function newCellSteps(
  changes: TableChanges,
  { scorecard, read, made, names }: Surroundings,
): Step[] {
  const { grid, addedColumns, appended } = changes;
  const first = firstNewRow(changes);
  const hasNewRows = first < grid.rows.length + appended.length;
  if (!hasNewRows && addedColumns.length === 0) return [];
  const standing = standingTables(read);
  const table = standing.find((each) => each.grid === grid)?.table;
  if (table === undefined) return [];
  const tables = new Set<string>([
    ...standing.map((each) => each.table),
    ...made.flatMap((sheet) => sheet.tables.map((plan) => plan.grid.name)),
  ]);
  const plan = tablePlan(gridAfter(changes, table), scorecard, tables);
  const headings = new Set(plan.grid.columns);
  const parts = [
    ...(hasNewRows ? [partOfPlan(plan, { first, headings, names })] : []),
    ...(addedColumns.length > 0 && first > 0
      ? [partOfPlan(plan, { first: 0, headings: new Set(addedColumns), names })]
      : []),
  ];
  return parts.flatMap((part) => [
    formatStep(grid.sheet, part),
    ...choiceSteps([{ name: grid.sheet, tables: [part] }]),
  ]);
}

/** Blank rows at the end are filled before rows are added. */
function firstNewRow({ grid, cells }: TableChanges): number {
  const filled = cells.filter(({ row }) => row >= 0 && isBlank(grid, row)).map(({ row }) => row);
  return Math.min(grid.rows.length, ...filled);
}

function isBlank({ rows, formulas }: TableGrid, row: number): boolean {
  return formulas?.has(row) !== true && (rows[row] ?? []).every((cell) => cell === null);
}

function gridAfter(
  { grid, addedColumns, cells, appended }: TableChanges,
  name: TableName,
): TableGrid {
  const rows: CellValue[][] = [...grid.rows, ...appended.map((row) => row.map(valueOf))].map(
    (row) => [...row],
  );
  for (const { row, position, content } of cells) {
    const changed = rows[row];
    if (changed) changed[position] = valueOf(content);
  }
  return { ...grid, name, columns: [...grid.columns, ...addedColumns], rows };
}

function valueOf(content: CellContent): CellValue {
  return typeof content === 'object' && content !== null && 'formula' in content ? null : content;
}

function formatStep(sheetName: string, plan: TablePlan): Step {
  const { grid, columnFormats } = plan;
  const formats = numberFormatsOf(plan);
  const bytesOfFormats = formats ? grid.rows.length * grid.columns.length * BYTES_OF_A_FORMAT : 0;
  return {
    bytes: (columnFormats?.size ?? 0) * BYTES_OF_A_COLUMN + bytesOfFormats,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      formatColumns(sheet, plan);
      if (!formats) return;
      const { top, left, rows, columns } = grid;
      const range = sheet.getRangeByIndexes(top + 1, left, rows.length, columns.length);
      range.numberFormat = formats;
    },
  };
}
