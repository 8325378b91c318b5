import type { Scorecard } from '../scorecard/model/scorecard';
import { columnFormatsFor, settingFormats, type ColumnFormat } from '../tables/column-format';
import type { Layout } from '../tables/layout';
import type { TableGrid } from '../tables/table-grid';
import { SCHEMA_VERSION } from '../tables/schema';
import { SETUP } from '../tables/schema/setup';
import { isTableName } from '../tables/table-name';
import { writeTables } from '../tables/write-tables';
import type {
  CellFormat,
  Choices,
  ColumnFormat as ColumnLook,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
} from './workbook-plan';

/** Columns from this width on hold sentences. */
const WRAP_FROM = 36;
const WRAPPED_ROWS = 500;
/** Room for the button of the filter beside a heading, in characters. */
const FILTER_BUTTON = 4;

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
  // A long table is a ledger: one line a row, and no time lost on looks.
  const wraps = grid.rows.length <= WRAPPED_ROWS && formats.some(({ width }) => width >= WRAP_FROM);
  return {
    grid,
    columnFormats: new Map(
      formats.map((format) => [format.heading, lookOf(format, grid.name, wraps)]),
    ),
    validations: new Map(
      formats.flatMap((format) => {
        const choices = choicesOf(format, written);
        return choices ? [[format.heading, choices] as const] : [];
      }),
    ),
    cellFormats: grid.name === SETUP.name ? settingLooks(grid, written) : undefined,
  };
}

function lookOf(
  { heading, numberFormat, width }: ColumnFormat,
  table: string,
  wraps: boolean,
): ColumnLook {
  // Settings are of every kind, and stand in one line on the left.
  const isSetting = table === SETUP.name && heading === SETUP.value.heading;
  return {
    width: Math.max(width, heading.length + FILTER_BUTTON),
    wrap: wraps && width >= WRAP_FROM,
    atTop: wraps,
    align: isSetting ? 'left' : undefined,
    numberFormat: numberFormat === undefined ? undefined : { code: numberFormat },
  };
}

/** Each setting has a format and choices of its own, all in one column. */
function settingLooks(grid: TableGrid, written: ReadonlySet<string>): TablePlan['cellFormats'] {
  const setting = grid.columns.indexOf(SETUP.setting.heading);
  const formats = new Map(settingFormats().map((format) => [format.heading, format]));
  return new Map(
    grid.rows.flatMap((cells, row) => {
      const name = cells[setting];
      const format = typeof name === 'string' ? formats.get(name) : undefined;
      if (!format) return [];
      const { numberFormat } = format;
      const look: CellFormat = {
        numberFormat: numberFormat === undefined ? undefined : { code: numberFormat },
        choices: choicesOf(format, written),
      };
      return [[row, new Map([[SETUP.value.heading, look]])] as const];
    }),
  );
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
