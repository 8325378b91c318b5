import { readCsv, type CsvRead } from '../import/csv/read-csv';
import { fileProblem, type FileProblem } from './file-problem';
import { foreignFileKind } from './reading/file-kind';

export type SeparatedRead =
  | { readonly ok: true; readonly read: CsvRead }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads a file of separated values; one that is something else, whatever its name says, is a problem.
 *
 * @param name of the sheet
 */
export function readSeparatedFile(bytes: Uint8Array, name: string): SeparatedRead {
  const kind = foreignFileKind(bytes) ?? 'not-a-workbook';
  if (kind === 'empty-file') return refused(kind);
  const read = readCsv(bytes, name);
  // UTF-16 without a mark at its beginning has zeros, as programs and pictures have.
  const isText = kind === 'text-file' || (kind === 'not-a-workbook' && isUtf16(read));
  return isText ? { ok: true, read } : refused(kind);
}

function isUtf16({ encoding }: CsvRead): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

function refused(code: FileProblem['code']): SeparatedRead {
  return { ok: false, problem: fileProblem(code) };
}
