import { invalidArgument } from '../../protocol';
import { Worksheet } from '../worksheet';
import { copySheetContents } from './copy-sheet-contents';

type Place = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** `Data (2)`, as Excel names copies. */
function nameOfCopy({ book, name }: Worksheet): string {
  let number = 2;
  const longest = 31;
  const named = () => {
    const ending = ` (${number})`;
    return `${name.slice(0, longest - ending.length)}${ending}`;
  };
  while (book.engine.sheets.idOf(named()) !== undefined) number += 1;
  return named();
}

/** Where the copy goes: behind the sheet unless said otherwise. */
function indexOf({ book }: Worksheet, place: Place, other: Worksheet | undefined): number {
  const { ids } = book.engine.sheets;
  if (place === 'Beginning') return 0;
  if (place === 'None' || place === 'End') return ids.length;
  if (!other) throw invalidArgument();
  return ids.indexOf(other.sheetId) + (place === 'After' ? 1 : 0);
}

/** Copies a sheet with all that is on it. */
export function copySheet(sheet: Worksheet, place: Place, other: Worksheet | undefined): Worksheet {
  const { book, sheetId } = sheet;
  const copy = { name: nameOfCopy(sheet), index: indexOf(sheet, place, other) };
  return new Worksheet(book, copySheetContents(book, sheetId, copy));
}
