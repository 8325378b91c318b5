import { ownSelection } from './own-selection';
import { runExcel, type ExcelResult } from './run-excel';
import type { SheetPlace } from './show-cell';
import type { StopWatching } from './watch-workbook';

/** How long a selection has to stand: somebody who goes through cells with the keyboard selects many. */
const QUIET_MS = 250;

/**
 * Tells which cells somebody has selected, a quarter of a second after the last change. What `show` has selected is not
 * told. The address may have several areas, as Excel gives it.
 */
export function watchSelection(
  selected: (place: SheetPlace) => void,
): Promise<ExcelResult<StopWatching>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const tell = async (
    turn: number,
    args: Excel.WorksheetSelectionChangedEventArgs,
  ): Promise<void> => {
    const name = await sheetName(args.worksheetId);
    if (turn !== latest || name === undefined) return;
    const place = { sheet: name, address: args.address };
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
async function sheetName(id: string): Promise<string | undefined> {
  const named = await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load({ name: true });
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    },
    { onlyReads: true },
  );
  return named.ok ? named.value : undefined;
}
