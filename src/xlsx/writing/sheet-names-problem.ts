import { fileProblem, type FileProblem } from '../file-problem';
import { first } from './first-problem';

const LONGEST_SHEET_NAME = 31;

/** The first sheet whose name Excel does not take, or which has the name of another. */
export function sheetNamesProblem(
  sheets: readonly { readonly name: string }[],
): FileProblem | undefined {
  const taken = new Set<string>();
  return first(sheets, ({ name: sheet }) => {
    const isTooLong = sheet.length === 0 || sheet.length > LONGEST_SHEET_NAME;
    if (isTooLong || /[:\\/?*[\]\p{Cc}\p{Cs}]|^'|'$|^history$/iu.test(sheet)) {
      return fileProblem('sheet-name-invalid', {}, { sheet });
    }
    const key = sheet.toLowerCase();
    if (taken.has(key)) return fileProblem('sheet-name-taken', {}, { sheet });
    taken.add(key);
    return undefined;
  });
}
