import { excelFaultOf, type ExcelFault } from './excel-fault';

export type ExcelResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: ExcelFault };

/**
 * The only door to `Excel.run`. While a cell is being edited Excel waits with the job until the edit has ended. What Excel
 * refuses is a fault; an error of this program is thrown on. Nothing is tried twice: a write may have been done in part.
 */
export async function runExcel<Value>(
  job: (context: Excel.RequestContext) => Promise<Value>,
): Promise<ExcelResult<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, job) };
  } catch (error) {
    const fault = excelFaultOf(error);
    if (fault === undefined) throw error;
    return { ok: false, fault };
  }
}
