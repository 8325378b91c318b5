import { runExcel, type ExcelResult } from '../run-excel';
import type { StopWatching } from '../watch-workbook';

/** Filling and pasting come in bursts; somebody who types waits for nothing. */
const QUIET_MS = 400;

/**
 * Tells, somewhat after the last of them, that cells of the entry grid were changed, by whomever. Other sheets are not
 * listened to: what the grid shows of them are formulas.
 */
export function watchGrid(name: string, changed: () => void): Promise<ExcelResult<StopWatching>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return runExcel(async (context) => {
    const { worksheet } = context.workbook.names.getItem(name).getRange();
    const handler = worksheet.onChanged.add(() => {
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET_MS);
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      clearTimeout(timer);
      handler.remove();
      await handler.context.sync();
    };
  });
}
