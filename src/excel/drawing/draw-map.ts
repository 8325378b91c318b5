import { SHEET_COLOURS } from '../../look/sheet-colours';
import { markFormula, SHEET_MARK } from '../../workbook/sheet-mark';
import type { ExcelFault } from '../excel-fault';
import { runExcel } from '../run-excel';
import { freeSheetName } from '../writing/free-sheet-name';
import { safeText } from '../writing/safe-text';
import type { MapDrawing } from './map-drawing';
import { addMapShapes, SHAPE_PREFIX } from './map-shapes';

export type MapDrawn =
  | { readonly kind: 'drawn'; readonly sheet: string }
  /** Nothing was drawn. */
  | { readonly kind: 'protected'; readonly sheet: string }
  /** The workbook is as it was. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** Something of it may be drawn. If so, the sheet says so under its title, until the map is drawn again. */
  | { readonly kind: 'unfinished'; readonly sheet: string; readonly fault: ExcelFault };

/** The name of the cell under the title, which finds the sheet again whatever it is called. */
const PLACE = 'BSC_StrategyMap';

interface Standing {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly isProtected: boolean;
  /** The name stands for a cell that was deleted. */
  readonly hasLostPlace: boolean;
  readonly ours: readonly string[];
}

/**
 * Draws a strategy map on its sheet, which is made when it is not there: one sync to look, one to draw. What was drawn
 * before goes; what the user added stays. The first thing drawn is a word that the map is not finished, and the last one
 * takes it away.
 */
export async function drawMap(drawing: MapDrawing): Promise<MapDrawn> {
  const looked = await runExcel((context) => look(context, drawing.sheet));
  if (!looked.ok) return { kind: 'failed', fault: looked.fault };
  const standing = looked.value;
  const { sheet, isNew } = standing;
  if (standing.isProtected) return { kind: 'protected', sheet };
  const drawn = await runExcel((context) => draw(context, drawing, standing));
  if (drawn.ok) return { kind: 'drawn', sheet };
  const { fault } = drawn;
  const removed = isNew && (await runExcel((context) => removeSheet(context, sheet))).ok;
  return removed ? { kind: 'failed', fault } : { kind: 'unfinished', sheet, fault };
}

async function look(context: Excel.RequestContext, wanted: string): Promise<Standing> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ name: true });
  const name = names.getItemOrNullObject(PLACE).load({ name: true });
  const cell = name.getRangeOrNullObject().load({ address: true });
  const { worksheet } = cell;
  worksheet.load({ name: true, protection: { protected: true } });
  worksheet.shapes.load({ id: true, name: true });
  await context.sync();
  if (name.isNullObject || cell.isNullObject) {
    const taken = worksheets.items.map((each) => each.name);
    return {
      sheet: freeSheetName(wanted, taken),
      isNew: true,
      isProtected: false,
      hasLostPlace: !name.isNullObject,
      ours: [],
    };
  }
  return {
    sheet: worksheet.name,
    isNew: false,
    isProtected: worksheet.protection.protected,
    hasLostPlace: false,
    ours: worksheet.shapes.items.filter(isOurs).map(({ id }) => id),
  };
}

function isOurs({ name }: Excel.Shape): boolean {
  return name.startsWith(SHAPE_PREFIX);
}

async function draw(
  context: Excel.RequestContext,
  drawing: MapDrawing,
  { sheet: name, isNew, hasLostPlace, ours }: Standing,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  if (hasLostPlace) names.getItem(PLACE).delete();
  const sheet = isNew ? makeSheet(context, name, drawing) : worksheets.getItem(name);
  const subtitle = names.getItem(PLACE).getRange();
  subtitle.values = [[safeText(drawing.unfinished)]];
  subtitle.format.font.color = UNFINISHED;
  for (const id of ours) sheet.shapes.getItem(id).delete();
  addMapShapes(sheet, drawing);
  sheet.activate();
  subtitle.values = [[safeText(drawing.subtitle)]];
  subtitle.format.font.color = SHEET_COLOURS.muted;
  await context.sync();
}

const UNFINISHED = '#8F1616';
const TITLE_HEIGHT = 24;

function makeSheet(
  { workbook }: Excel.RequestContext,
  name: string,
  { title }: MapDrawing,
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.names.add(SHEET_MARK, markFormula(PLACE)).visible = false;
  const below = sheet.getRange('A2');
  workbook.names.add(PLACE, below).visible = false;
  const head = sheet.getRange('A1');
  head.values = [[safeText(title)]];
  head.format.rowHeight = TITLE_HEIGHT;
  head.format.font.set({ size: 16, bold: true, color: SHEET_COLOURS.navy });
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  return sheet;
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.getItemOrNullObject(PLACE).delete();
  worksheets.getItemOrNullObject(name).delete();
  await context.sync();
}
