import { ownSelection } from './own-selection';
import { runExcel, type ExcelResult } from './run-excel';

/** A cell or range on a sheet, such as KPIs and D7. */
export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

/** What can be seen of cells that were selected. */
export interface Shown {
  /** All their rows are hidden. */
  readonly isHidden: boolean;
  /** The table whose filter may hide them, by its name in the workbook. */
  readonly filteredTable?: string;
}

/** Brings a sheet to the front and selects cells on it. */
export async function showCell(place: SheetPlace): Promise<ExcelResult<Shown>> {
  ownSelection.expect(place);
  const shown = await runExcel((context) => show(context, place), { onlyReads: true });
  if (!shown.ok) ownSelection.forget();
  return shown;
}

async function show(context: Excel.RequestContext, { sheet, address }: SheetPlace): Promise<Shown> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  const range = worksheet.getRange(address).load({ rowHidden: true });
  range.select();
  const tables = range.getTables(false).load({ name: true, autoFilter: { isDataFiltered: true } });
  await context.sync();
  // Of some hidden rows Excel says null, whatever the type says.
  const isHidden: unknown = range.rowHidden;
  if (isHidden !== true) return { isHidden: false };
  const filtered = tables.items.find(({ autoFilter }) => autoFilter.isDataFiltered);
  return filtered ? { isHidden: true, filteredTable: filtered.name } : { isHidden: true };
}
