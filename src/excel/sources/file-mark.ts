import { markFormula, markText } from '../../workbook/sheet-mark';

/** The hidden name of a sheet that was filled from a file: it says from which. */
const FILE_MARK = 'BSC_SourceFile';

/** Loads from which file a sheet was filled; to be asked for after the sync. */
export function readFileMark(sheet: Excel.Worksheet): () => string | undefined {
  const mark = sheet.names.getItemOrNullObject(FILE_MARK).load({ formula: true });
  return () => (mark.isNullObject ? undefined : markText(String(mark.formula)));
}

export function markAsFile(sheet: Excel.Worksheet, file: string): void {
  sheet.names.add(FILE_MARK, markFormula(file)).visible = false;
}

/** What is on the sheet stays, and is the user's own from now on. */
export function removeFileMark(sheet: Excel.Worksheet): void {
  sheet.names.getItemOrNullObject(FILE_MARK).delete();
}
