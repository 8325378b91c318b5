import type { Book } from '../../excel/book';
import { SheetFiles } from '../../excel/sheet-files';
import { WorkbookFileError } from '../package/workbook-file-error';
import { insertSheets } from './insert-sheets';

/** Lets an add-in insert sheets of files into the workbook: a front calls it once for each workbook that it opens. */
export function allowSheetsFromFiles(book: Book, customFunctions: readonly string[] = []): void {
  book.part(SheetFiles).insert = ({ file, names, index }) => {
    try {
      return insertSheets(book.engine, bytesOf(file), { names, index, customFunctions });
    } catch (fault) {
      if (fault instanceof WorkbookFileError) return { reason: fault.message };
      throw fault;
    }
  };
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new WorkbookFileError(
      'The file is no base64 text. Give the bytes of an .xlsx file in base64.',
      { cause },
    );
  }
}
