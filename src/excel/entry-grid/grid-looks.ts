import { SHEET_COLOURS } from '../../look/sheet-colours';
import { NOT_DUE } from '../../workbook/entry-grid/entry-formula';
import { GRID, type EntryGridPlan } from '../../workbook/entry-grid/entry-grid-plan';
import type { Step } from '../writing/step';

const BYTES_OF_THE_LOOKS = 30_000;
const POINTS = { id: 48, kpi: 210, unit: 66, owner: 108, period: 60 } as const;

/**
 * How a grid looks and what may be typed into it, before its cells are written, so that no figure is shown in another way
 * first; the name by which it is found again is given here.
 */
export function gridLooks(sheetName: string, plan: EntryGridPlan, name: string): Step {
  const { codes, periods } = plan;
  const width = GRID.firstPeriod + periods.length;
  return {
    bytes: BYTES_OF_THE_LOOKS + codes.length * periods.length * 16,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      const all = sheet.getRangeByIndexes(
        GRID.showRow,
        0,
        GRID.firstKpi - GRID.showRow + codes.length,
        width,
      );
      workbook.names.add(name, all).visible = false;
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, GRID.firstKpi, 2));
      sheet.getRangeByIndexes(GRID.dayRow, 0, 1, width).rowHidden = true;
      headLooks(sheet, plan, width);
      if (codes.length > 0) figureLooks(sheet, plan);
    },
  };
}

function headLooks(
  sheet: Excel.Worksheet,
  { periodCode, periods }: EntryGridPlan,
  width: number,
): void {
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  sheet.getRange('A2').format.font.color = SHEET_COLOURS.muted;
  const selector = sheet.getRangeByIndexes(GRID.showRow, 1, 1, 1);
  selector.format.font.bold = true;
  selector.dataValidation.rule = { list: { inCellDropDown: true, source: 'Actual,Target' } };
  const heading = sheet.getRangeByIndexes(GRID.headingRow, 0, 1, width).format;
  heading.font.bold = true;
  heading.font.color = SHEET_COLOURS.navy;
  heading.fill.color = SHEET_COLOURS.navySoft;
  const days = sheet.getRangeByIndexes(GRID.headingRow, GRID.firstPeriod, 1, periods.length);
  days.format.horizontalAlignment = 'Right';
  Object.assign(days, { numberFormat: periodCode });
  [POINTS.id, POINTS.kpi, POINTS.unit, POINTS.owner].forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  days.format.columnWidth = POINTS.period;
  sheet.getRangeByIndexes(GRID.showRow, 2, 1, 1).format.font.bold = true;
}

function figureLooks(sheet: Excel.Worksheet, { codes, periods, words }: EntryGridPlan): void {
  const figures = sheet.getRangeByIndexes(
    GRID.firstKpi,
    GRID.firstPeriod,
    codes.length,
    periods.length,
  );
  figures.numberFormat = codes.map((code) => periods.map(() => code));
  figures.format.horizontalAlignment = 'Right';
  figures.dataValidation.rule = {
    decimal: { formula1: -1e100, formula2: 1e100, operator: 'Between' },
  };
  figures.dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: words.title,
    message: words.notANumber,
  };
  const { custom: typed } = figures.conditionalFormats.add('Custom');
  typed.rule.formula = `=NOT(ISFORMULA(${FIRST_FIGURE}))`;
  typed.format.fill.color = SHEET_COLOURS.unansweredFill;
  typed.format.font.bold = true;
  const { custom: notDue } = figures.conditionalFormats.add('Custom');
  notDue.rule.formula = `=${FIRST_FIGURE}="${NOT_DUE}"`;
  notDue.format.font.color = SHEET_COLOURS.muted;
}

/** The first cell of the figures, to which the rules of all of them are relative. */
const FIRST_FIGURE = 'E6';
