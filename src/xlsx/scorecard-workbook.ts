import type { Scorecard } from '../scorecard/model/scorecard';
import { columnFormatsFor, type ColumnFormat } from '../tables/column-format';
import type { Layout } from '../tables/layout';
import type { TableGrid } from '../tables/table-grid';
import { SCHEMA_VERSION } from '../tables/schema';
import { isTableName } from '../tables/table-name';
import { writeTables } from '../tables/write-tables';
import type { Choices, SheetPlan, TablePlan, WorkbookPlan } from './workbook-plan';

/**
 * A scorecard as a workbook to be written: one sheet for each table, formatted, with its choices, marked as ours.
 * With the layout of a workbook that was read, its tables keep what the model does not know.
 */
export function scorecardWorkbook(scorecard: Scorecard, layout?: Layout): WorkbookPlan {
  const grids = writeTables(scorecard, layout);
  const written = new Set(grids.map(({ name }) => name));
  const { company, scorecard: name } = scorecard.setup;
  return {
    sheets: grids.map((grid): SheetPlan => ({
      name: grid.sheet,
      mark: grid.name,
      tables: [tablePlan(grid, written)],
    })),
    properties: {
      title: [company, name].filter((part) => part !== undefined).join(' · ') || 'Scorecard',
      custom: new Map([['BSC_SchemaVersion', String(SCHEMA_VERSION)]]),
    },
  };
}

function tablePlan(grid: TableGrid, written: ReadonlySet<string>): TablePlan {
  const formats = isTableName(grid.name) ? columnFormatsFor(grid.name) : [];
  return {
    grid,
    columnFormats: new Map(
      formats.map(({ heading, numberFormat, width }) => [
        heading,
        { width, ...(numberFormat === undefined ? {} : { numberFormat: { code: numberFormat } }) },
      ]),
    ),
    validations: new Map(
      formats.flatMap((format) => {
        const choices = choicesOf(format, written);
        return choices ? [[format.heading, choices] as const] : [];
      }),
    ),
  };
}

/** The words of a column, or the IDs of another table when the workbook has that table. */
function choicesOf(
  { validation }: ColumnFormat,
  written: ReadonlySet<string>,
): Choices | undefined {
  if (!validation) return undefined;
  if (validation.kind === 'words') return { values: validation.words };
  return written.has(validation.table) ? { table: validation.table, column: 'ID' } : undefined;
}
