import { SHEET_COLOURS } from '../../look/sheet-colours';
import type { ExcelFault } from '../excel-fault';
import { runExcel } from '../run-excel';
import { freeSheetName } from '../writing/free-sheet-name';
import { safeText } from '../writing/safe-text';
import { writeList } from './write-list';
import type { ListSheet } from './list-sheet';

export type ListPut =
  | { readonly kind: 'put'; readonly sheet: string }
  /** Nothing was written. */
  | { readonly kind: 'protected'; readonly sheet: string }
  /** The workbook is as it was. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** Something of it may be written. If so, the sheet says so under its title, until the list is put there again. */
  | { readonly kind: 'unfinished'; readonly sheet: string; readonly fault: ExcelFault };

interface Standing {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly isProtected: boolean;
  /** The name stands for a cell that was deleted. */
  readonly hasLostPlace: boolean;
}

/** Puts a list on its sheet, which is made when it is not there: one sync to look, one to write. What the sheet held goes. */
export async function putList(list: ListSheet): Promise<ListPut> {
  const looked = await runExcel((context) => look(context, list));
  if (!looked.ok) return { kind: 'failed', fault: looked.fault };
  const standing = looked.value;
  const { sheet, isNew } = standing;
  if (standing.isProtected) return { kind: 'protected', sheet };
  const written = await runExcel((context) => write(context, list, standing));
  if (written.ok) return { kind: 'put', sheet };
  const { fault } = written;
  if (isNew && (await isGone(sheet, list))) return { kind: 'failed', fault };
  return { kind: 'unfinished', sheet, fault };
}

function placeName({ kind }: ListSheet): string {
  return `BSC_List_${kind}`;
}

async function look(context: Excel.RequestContext, list: ListSheet): Promise<Standing> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  const name = names.getItemOrNullObject(placeName(list));
  const place = name.getRangeOrNullObject().load({ address: true });
  const home = place.worksheet.load({ name: true, protection: { protected: true } });
  await context.sync();
  const hasLostPlace = !name.isNullObject && place.isNullObject;
  if (!name.isNullObject && !place.isNullObject) {
    const isProtected = home.protection.protected;
    return { sheet: home.name, isNew: false, isProtected, hasLostPlace };
  }
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheet = freeSheetName(list.sheet, taken);
  return { sheet, isNew: true, isProtected: false, hasLostPlace };
}

async function write(
  context: Excel.RequestContext,
  list: ListSheet,
  { sheet: name, isNew, hasLostPlace }: Standing,
): Promise<void> {
  const { workbook } = context;
  const sheet = isNew ? workbook.worksheets.add(name) : workbook.worksheets.getItem(name);
  if (!isNew) sheet.getRange().clear();
  const state = sheet.getRange('A2');
  state.values = [[safeText(list.unfinished)]];
  state.format.font.color = SHEET_COLOURS.muted;
  if (hasLostPlace) workbook.names.getItem(placeName(list)).delete();
  if (isNew) workbook.names.add(placeName(list), sheet.getRange('A1')).visible = false;
  writeList(sheet, list);
  state.values = [[safeText(list.subtitle)]];
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
}

/** Takes the new sheet away again; true when it is not there. */
async function isGone(name: string, list: ListSheet): Promise<boolean> {
  const removed = await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.getItemOrNullObject(placeName(list)).delete();
    worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
  return removed.ok;
}
