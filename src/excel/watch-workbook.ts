import { readingOrder } from './reading-order';
import { runExcel, type ExcelResult } from './run-excel';

/** Ends watching. */
export type StopWatching = () => Promise<void>;

/** How long a workbook has to be quiet before it is read again: typing and filling come in bursts. */
const QUIET_MS = 250;

/** Excel's word for what this add-in did itself; an Excel before ExcelApi 1.14 does not say it. */
const OURS = 'ThisLocalAddin';

/**
 * Tells, a quarter of a second after the last of them, that cells were changed or sheets came or went, by whomever. Who has
 * begun to read the workbook meanwhile, as one does after writing, is not told to do so again.
 */
export function watchWorkbook(changed: () => void): Promise<ExcelResult<StopWatching>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let others: number | undefined;
  const tell = (): void => {
    const isRead =
      others === undefined ? readingOrder.hasBegunSinceJobs() : readingOrder.hasBegunSince(others);
    others = undefined;
    if (!isRead) changed();
  };
  const soon = (isOurs: boolean): Promise<void> => {
    clearTimeout(timer);
    if (!isOurs) others = readingOrder.change();
    timer = setTimeout(tell, QUIET_MS);
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ triggerSource }) => soon(triggerSource === OURS)),
      worksheets.onAdded.add(() => soon(false)),
      worksheets.onDeleted.add(() => soon(false)),
    ];
    await context.sync();
    return async () => {
      clearTimeout(timer);
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    };
  });
}
