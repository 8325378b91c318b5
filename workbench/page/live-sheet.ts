import { fullAddressOf, type SheetEngine } from '../engine';

const NAME = 'Live';
const NOTES = [
  'Change an actual on the sheet Data: its status changes here.',
  'The workbench added this sheet to the sample: every KPI, evaluated by one formula in A3.',
];
const MEASURES = 'ID,KPI,Actual,Target,Variance,Achievement,Status,Trend';
/** In pixels, for the columns of the formula's result. */
const WIDTHS = [64, 260, 90, 90, 90, 110, 90, 80];
const HEADING_ROW = 2;
/** Of the sample's own sheets. */
const FONT = { family: 'Calibri', size: 11 };
const ROWS = 60;
/** First column and number of columns with this format. */
const FORMATS = [
  [2, 3, '#,##0.0##'],
  [5, 1, '0.0%'],
] as const;

/** The column of the status, and the fill and text colour of each. */
const STATUS_COLUMN = 6;
const FIRST_STATUS = 'G4';
const STATUS_COLOURS = [
  ['Green', '#C6EFCE', '#006100'],
  ['Amber', '#FFEB9C', '#7F6000'],
  ['Red', '#FFC7CE', '#9C0006'],
] as const;

/** The table on a sheet of the sample: each holds one and nothing else. */
function tableOn(engine: SheetEngine, sheet: string): string {
  const sheetId = engine.sheets.idOf(sheet);
  const box = sheetId === undefined ? undefined : engine.cells.usedBox(sheetId, 'values');
  if (!box) throw new Error(`The sample has no sheet ${sheet}.`);
  return fullAddressOf(sheet, box);
}

function scorecardFormula(engine: SheetEngine): string {
  const [kpis, data, setup, objectives] = ['KPIs', 'Data', 'Setup', 'Objectives'].map((sheet) =>
    tableOn(engine, sheet),
  );
  return `=BSC.SCORECARD(${String(kpis)},${String(data)},"",${String(setup)},${String(objectives)},"${MEASURES}")`;
}

/**
 * Adds a sheet in front that shows the add-in at work on the sample: the sample has definitions and figures only, and
 * whoever opens it wants to see a status move.
 */
export function addLiveSheet(engine: SheetEngine): void {
  const entries = [...NOTES, scorecardFormula(engine)].map((text) => [text]);
  const sheetId = engine.sheets.add(NAME, 0, {
    columnData: Object.fromEntries(WIDTHS.map((w, column) => [column, { w }])),
    freeze: { xSplit: 0, ySplit: HEADING_ROW + 1, startRow: HEADING_ROW + 1, startColumn: 0 },
  });
  engine.cells.write(sheetId, { row: 0, column: 0, rows: entries.length, columns: 1 }, entries);
  const sheet = engine.univer.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const all = sheet.getRange(0, 0, HEADING_ROW + 1 + ROWS, WIDTHS.length);
  all.setFontFamily(FONT.family).setFontSize(FONT.size);
  sheet.getRange(HEADING_ROW, 0, 1, WIDTHS.length).setFontWeight('bold').setBackground('#E3EAF3');
  for (const [column, columns, format] of FORMATS) {
    // Univer's word for right.
    sheet.getRange(HEADING_ROW, column, 1, columns).setHorizontalAlignment('normal');
    sheet.getRange(HEADING_ROW + 1, column, ROWS, columns).setNumberFormat(format);
  }
  const status = sheet.getRange(HEADING_ROW + 1, STATUS_COLUMN, ROWS, 1).getRange();
  for (const [word, ground, text] of STATUS_COLOURS) {
    const formula = `=${FIRST_STATUS}="${word}"`;
    const rule = sheet.newConditionalFormattingRule().whenFormulaSatisfied(formula);
    const styled = rule.setBackground(ground).setFontColor(text).setRanges([status]);
    sheet.addConditionalFormattingRule(styled.build());
  }
  engine.sheets.activate(sheetId);
}
