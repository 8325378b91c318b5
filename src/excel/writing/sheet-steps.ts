import { SHEET_COLOURS } from '../../look/sheet-colours';
import type { CellContent } from '../../tables/write/table-changes';
import type { TableGrid } from '../../tables/table-grid';
import type { SheetPlan, TablePlan } from '../../workbook/workbook-plan';
import { markFormula, SHEET_MARK } from '../../workbook/sheet-mark';
import { formatColumns, numberFormatsOf } from './column-format';
import { rowsInPieces } from './rows-in-pieces';
import { setCells } from './set-cells';
import type { Step } from './step';

const TABLE_STYLE = 'TableStyleLight1';
/** About what the calls for a sheet and the formats of its columns take. */
const BYTES_OF_A_SHEET = 40_000;

/**
 * What has to be done for a new sheet of the plan: the sheet itself with its formats, its cells, and at last the table
 * around them. Lists come later, when all tables and names are there (`choiceSteps`).
 */
export function sheetSteps(plan: SheetPlan): Step[] {
  return [addSheet(plan), ...plan.tables.flatMap((table) => tableSteps(plan.name, table))];
}

function addSheet(plan: SheetPlan): Step {
  return {
    bytes: BYTES_OF_A_SHEET,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.add(plan.name);
      if (plan.tabColour !== undefined) sheet.tabColor = `#${plan.tabColour}`;
      if (plan.mark !== undefined) {
        sheet.names.add(SHEET_MARK, markFormula(plan.mark)).visible = false;
      }
      const headings = Math.min(...plan.tables.map(({ grid }) => grid.top)) + 1;
      if (plan.frozenColumns === undefined || plan.frozenColumns === 0) {
        sheet.freezePanes.freezeRows(headings);
      } else {
        sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headings, plan.frozenColumns));
      }
      for (const table of plan.tables) formatColumns(sheet, table);
    },
  };
}

function tableSteps(sheet: string, plan: TablePlan): Step[] {
  const { grid } = plan;
  const rows = rowsInPieces(contentsOf(grid)).map(({ first, rows: values, bytes }) =>
    setCells(sheet, [grid.top + first, grid.left], values, bytes),
  );
  return [...rows, addTable(sheet, plan)];
}

/** Headings and rows; a table without rows gets a blank one. */
function contentsOf({ columns, rows, formulas }: TableGrid): CellContent[][] {
  const body = rows.map((cells, row) =>
    cells.map((cell, position): CellContent => {
      const formula = formulas?.get(row)?.get(position);
      return formula === undefined ? cell : { formula };
    }),
  );
  return [[...columns], ...body];
}

function addTable(sheetName: string, plan: TablePlan): Step {
  const { grid, style = TABLE_STYLE } = plan;
  return {
    bytes: BYTES_OF_A_SHEET,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      const height = Math.max(1, grid.rows.length) + 1;
      const range = sheet.getRangeByIndexes(grid.top, grid.left, height, grid.columns.length);
      const table = sheet.tables.add(range, true);
      table.name = grid.name;
      table.style = style;
      const heading = table.getHeaderRowRange().format;
      heading.font.bold = true;
      heading.font.color = SHEET_COLOURS.navy;
      heading.fill.color = SHEET_COLOURS.navySoft;
      heading.verticalAlignment = 'Center';
      heading.horizontalAlignment = 'Left';
      const formats = numberFormatsOf(plan);
      if (formats) table.getDataBodyRange().numberFormat = formats;
    },
  };
}
