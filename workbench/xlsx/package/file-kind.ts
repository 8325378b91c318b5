import { WorkbookFileError } from './workbook-file-error';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const SAVE_AS = 'Open it in Excel, save it as an Excel workbook (.xlsx) and open that.';

/** Refuses what is no zip package, with a sentence that says what it is by its content. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('The file is empty. Choose another file.');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) throw compoundFile(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) throw foreign('a PDF document');
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) throw foreign('a web page');
  if (head.startsWith('<?xml')) throw foreign('an XML file');
  if (!head.includes('\0')) throw foreign('a text file (CSV, perhaps)');
  throw new WorkbookFileError('The file is no Excel workbook. Choose a file that ends in .xlsx.');
}

/** Refuses a zip package without a workbook part, by the names of its parts in lower case. */
export function refuseForeignPackage(names: ReadonlySet<string>): never {
  if (names.has('content.xml') && names.has('mimetype')) throw foreign('an OpenDocument file');
  if (names.has('word/document.xml')) throw foreign('a Word document');
  if (names.has('ppt/presentation.xml')) throw foreign('a PowerPoint presentation');
  throw new WorkbookFileError(
    'The file is a zip archive without a workbook. Choose a file that Excel saved as .xlsx.',
  );
}

/** The sentence for a workbook in Excel's binary format. */
export function binaryWorkbook(): WorkbookFileError {
  return foreign('a binary workbook (.xlsb)');
}

function compoundFile(bytes: Uint8Array): WorkbookFileError {
  if (hasEntry(bytes, 'EncryptedPackage')) {
    return new WorkbookFileError(
      'The workbook is protected with a password. Remove the password in Excel (File > Info > Protect Workbook), save it and open it again.',
    );
  }
  if (hasEntry(bytes, 'Workbook') || hasEntry(bytes, 'Book')) {
    return foreign('a workbook of Excel 97 to 2003 (.xls)');
  }
  return foreign('an old Office file');
}

/** Directory entries of a compound file are 128 bytes long and begin with their name in UTF-16. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function foreign(what: string): WorkbookFileError {
  return new WorkbookFileError(`The file is ${what}, not an .xlsx workbook. ${SAVE_AS}`);
}
