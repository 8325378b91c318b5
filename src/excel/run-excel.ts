import { excelFaultOf, type ExcelFault } from './excel-fault';
import { readingOrder } from './reading-order';

export type ExcelResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: ExcelFault };

export interface RunOptions {
  /** While a cell is being edited Excel waits with the job until the edit has ended; else it refuses. */
  readonly waits?: boolean;
  /** All that is done is one step of Excel's undo. Only for an Excel that has ExcelApi 1.20. */
  readonly isOneUndo?: boolean;
  /** Nothing is changed, so that nothing has to be read again. */
  readonly onlyReads?: boolean;
}

/**
 * The only door to `Excel.run`. What Excel refuses is a fault; an error of this program is thrown on. Nothing is tried
 * twice: a write may have been done in part.
 */
export async function runExcel<Value>(
  job: (context: Excel.RequestContext) => Promise<Value>,
  { waits = true, isOneUndo = false, onlyReads = false }: RunOptions = {},
): Promise<ExcelResult<Value>> {
  const options = isOneUndo
    ? { delayForCellEdit: waits, mergeUndoGroup: true }
    : { delayForCellEdit: waits };
  const ended = onlyReads ? undefined : readingOrder.job();
  try {
    return { ok: true, value: await Excel.run(options, job) };
  } catch (error) {
    const fault = excelFaultOf(error);
    if (fault === undefined) throw error;
    return { ok: false, fault };
  } finally {
    ended?.();
  }
}
