import { invalidArgument, itemAlreadyExists } from '../protocol';
import type { Book } from './book';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** @throws HostError when Excel would refuse the name for a sheet; `except` is the sheet that is renamed */
export function checkSheetName(book: Book, name: string, except?: string): void {
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name)) throw invalidArgument();
  const holder = book.engine.sheets.idOf(name);
  if (holder !== undefined && holder !== except) throw itemAlreadyExists();
}

/** `Sheet3` when there are two others of that kind. */
export function nextSheetName(book: Book): string {
  let number = book.engine.sheets.ids.length;
  do number += 1;
  while (book.engine.sheets.idOf(`Sheet${number}`) !== undefined);
  return `Sheet${number}`;
}
