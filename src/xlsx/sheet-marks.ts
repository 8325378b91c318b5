import { markText, SHEET_MARK } from '../workbook/sheet-mark';
import type { WorkbookFile } from './workbook-file';

/** By the name of each sheet that carries our mark: the name that its table had when the sheet was written. */
export function sheetMarks({
  definedNames,
}: Pick<WorkbookFile, 'definedNames'>): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { name, refersTo, sheet } of definedNames) {
    const text = markText(refersTo);
    if (sheet === undefined || text === undefined) continue;
    if (name.toLowerCase() === SHEET_MARK.toLowerCase()) marks.set(sheet, text);
  }
  return marks;
}
