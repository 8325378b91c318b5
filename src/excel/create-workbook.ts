import { base64Of } from './base64';
import { excelFaultOf } from './excel-fault';
import type { ExcelResult } from './run-excel';

/**
 * Opens a workbook of its own with the contents of an .xlsx file; the one in front stays as it is. Excel does not say what
 * became of the new one, which may stand behind a question or be blocked by the browser as a new window.
 */
export async function createWorkbook(file: Uint8Array): Promise<ExcelResult<void>> {
  try {
    await Excel.createWorkbook(base64Of(file));
    return { ok: true, value: undefined };
  } catch (error) {
    const fault = excelFaultOf(error);
    if (fault === undefined) throw error;
    return { ok: false, fault };
  }
}
