import { changedAndAlso, type Changed } from './reading/changed-cells';
import { readingOrder } from './reading-order';
import { runExcel, type ExcelResult } from './run-excel';

/** Ends watching. */
export type StopWatching = () => Promise<void>;

/** How long a workbook has to be quiet before it is read again: typing and filling come in bursts. */
const QUIET_MS = 250;

/** Excel's word for what this add-in did itself; an Excel before ExcelApi 1.14 does not say it. */
const OURS = 'ThisLocalAddin';

/**
 * Tells, a quarter of a second after the last of them, that cells were changed, and which, or sheets came or went, by whomever. Who has
 * begun to read the workbook meanwhile, as one does after writing, is not told to do so again. Nobody is told while this program
 * writes: who read then would find a write that looks as if it had broken off.
 */
export function watchWorkbook(
  changed: (cells: Changed) => void,
): Promise<ExcelResult<StopWatching>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let others: number | undefined;
  let cells: Changed = [];
  const tell = (): void => {
    if (readingOrder.isChanging) {
      timer = setTimeout(tell, QUIET_MS);
      return;
    }
    const isRead =
      others === undefined ? readingOrder.hasBegunSinceJobs() : readingOrder.hasBegunSince(others);
    const told = cells;
    [others, cells] = [undefined, []];
    if (!isRead) changed(told);
  };
  const soon = (isOurs: boolean, what: Changed): Promise<void> => {
    clearTimeout(timer);
    cells = changedAndAlso(cells, what);
    if (!isOurs) others = readingOrder.change();
    timer = setTimeout(tell, QUIET_MS);
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => soon(event.triggerSource === OURS, cellsOf(event))),
      worksheets.onAdded.add(() => soon(false, 'anything')),
      worksheets.onDeleted.add(() => soon(false, 'anything')),
    ];
    await context.sync();
    return async () => {
      clearTimeout(timer);
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    };
  });
}

/** Rows and columns that come, go or move change what stands in others. */
function cellsOf({ changeType, worksheetId, address }: Excel.WorksheetChangedEventArgs): Changed {
  return changeType === 'RangeEdited' ? [{ sheetId: worksheetId, address }] : 'anything';
}
