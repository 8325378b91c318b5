import type { WorkbookFile } from './workbook-file';

const MARK = 'BSC_Sheet';

/** By the name of each sheet that carries our mark: the name that its table had when the sheet was written. */
export function sheetMarks({
  definedNames,
}: Pick<WorkbookFile, 'definedNames'>): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { name, refersTo, sheet } of definedNames) {
    const text = /^=?"(.*)"$/s.exec(refersTo)?.[1];
    if (sheet === undefined || text === undefined) continue;
    if (name.toLowerCase() === MARK.toLowerCase()) marks.set(sheet, text.replaceAll('""', '"'));
  }
  return marks;
}
