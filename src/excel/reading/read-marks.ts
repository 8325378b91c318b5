import type { SheetMarks } from '../../tables/read/find-tables';
import { ACCEPTED_NAMES, acceptedIn } from '../../workbook/accepted-names';
import { markText, SHEET_MARK } from '../../workbook/sheet-mark';

export interface Markings {
  readonly marks: SheetMarks;
  /** Names under which somebody has agreed to use tables of ours. */
  readonly acceptedNames: ReadonlySet<string>;
}

/** Loads what the hidden names of sheets say; to be asked for after the sync. */
export function readMarks(
  { workbook }: Excel.RequestContext,
  sheets: readonly string[],
): () => Markings {
  const loaded = sheets.map((sheet) => {
    const { names } = workbook.worksheets.getItem(sheet);
    const read = (name: string) => names.getItemOrNullObject(name).load({ formula: true });
    return { sheet, mark: read(SHEET_MARK), accepted: read(ACCEPTED_NAMES) };
  });
  return () => {
    const marks = new Map<string, string>();
    const acceptedNames = new Set<string>();
    for (const { sheet, mark, accepted } of loaded) {
      const table = mark.isNullObject ? undefined : markText(String(mark.formula));
      if (table !== undefined) marks.set(sheet, table);
      if (accepted.isNullObject) continue;
      for (const name of acceptedIn(String(accepted.formula))) acceptedNames.add(name);
    }
    return { marks, acceptedNames };
  };
}
