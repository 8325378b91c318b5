import { kpiOfKey } from '../workbook/scorecard-sheet/kpi-of-key';
import { lettersOf } from '../workbook/scorecard-sheet/sheet-columns';
import { ownSelection } from './own-selection';
import { runExcel, type ExcelResult } from './run-excel';
import { CARD_NAME } from './sheets/card-names';
import type { SheetPlace } from './show-cell';
import type { StopWatching } from './watch-workbook';

/** How long a selection has to stand: somebody who goes through cells with the keyboard selects many. */
const QUIET_MS = 250;

/** Cells that somebody has selected; `kpi`: the one that their row shows on the scorecard sheet. */
export interface Selected extends SheetPlace {
  readonly kpi?: string;
}

/**
 * Tells which cells somebody has selected, a quarter of a second after the last change. What `show` has selected is not
 * told. The address may have several areas, as Excel gives it.
 */
export function watchSelection(
  selected: (place: Selected) => void,
): Promise<ExcelResult<StopWatching>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const tell = async (
    turn: number,
    args: Excel.WorksheetSelectionChangedEventArgs,
  ): Promise<void> => {
    const place = await placeOf(args);
    if (turn !== latest || place === undefined) return;
    if (!ownSelection.isIt(place)) selected(place);
  };
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((args) => {
      clearTimeout(timer);
      latest += 1;
      const turn = latest;
      timer = setTimeout(() => void tell(turn, args), QUIET_MS);
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      clearTimeout(timer);
      latest += 1;
      handler.remove();
      await handler.context.sync();
    };
  });
}

/** Undefined when the sheet went away meanwhile, or Excel does not answer: the next selection is told then. */
async function placeOf({
  worksheetId,
  address,
}: Excel.WorksheetSelectionChangedEventArgs): Promise<Selected | undefined> {
  const found = await runExcel(
    async (context): Promise<Selected | undefined> => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(worksheetId).load({ name: true });
      const card = names
        .getItemOrNullObject(CARD_NAME)
        .getRangeOrNullObject()
        .load({ address: true });
      card.worksheet.load({ id: true });
      await context.sync();
      if (sheet.isNullObject) return undefined;
      const place = { sheet: sheet.name, address };
      const [row] = /\d+/.exec(address) ?? [];
      if (row === undefined || card.isNullObject || card.worksheet.id !== worksheetId) return place;
      const key = sheet.getRange(`${lettersOf('key')}${row}`).load({ values: true });
      await context.sync();
      const kpi = kpiOfKey(String(key.values[0]?.[0]));
      return { ...place, ...(kpi !== undefined && { kpi }) };
    },
    { onlyReads: true },
  );
  return found.ok ? found.value : undefined;
}
