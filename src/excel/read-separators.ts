import type { Separators } from '../look/separators';
import { runExcel, type ExcelResult } from './run-excel';
import { supports } from './supports';

/** The API set with which Excel tells its culture. */
const CULTURE = '1.11';

/** What stands between the digits of a number in this Excel; undefined when it is too old to say it. */
export async function readSeparators(): Promise<ExcelResult<Separators | undefined>> {
  if (!supports(CULTURE)) return { ok: true, value: undefined };
  return runExcel(async (context) => {
    const format = context.workbook.application.cultureInfo.numberFormat.load({
      numberDecimalSeparator: true,
      numberGroupSeparator: true,
    });
    await context.sync();
    return { decimal: format.numberDecimalSeparator, group: format.numberGroupSeparator };
  });
}
