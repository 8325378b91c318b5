import { readingOrder } from './reading-order';
import { runExcel, type ExcelResult } from './run-excel';

/** Ends watching. */
export type StopWatching = () => Promise<void>;

/** How long a workbook has to be quiet before it is read again: typing and filling come in bursts. */
const QUIET_MS = 250;

/**
 * Tells, a quarter of a second after the last of them, that cells were changed or sheets came or went, by whomever. Who has
 * begun to read the workbook meanwhile, as one does after writing, is not told to do so again.
 */
export function watchWorkbook(changed: () => void): Promise<ExcelResult<StopWatching>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    const change = readingOrder.change();
    timer = setTimeout(() => {
      if (!readingOrder.hasBegunSince(change)) changed();
    }, QUIET_MS);
    return Promise.resolve();
  };
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(soon),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
    ];
    await context.sync();
    return async () => {
      clearTimeout(timer);
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    };
  });
}
