import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';

/** Calls for one sheet, about as many as said, with what they carry beside. */
export function sheetStep(
  sheet: string,
  calls: number,
  add: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  carried = 0,
): Step {
  return {
    bytes: calls * BYTES_OF_A_CALL + carried,
    add: (context) => {
      add(context.workbook.worksheets.getItem(sheet), context);
    },
  };
}
