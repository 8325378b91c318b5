import type { CsvRead } from '../../../import/csv/read-csv';
import { readSeparatedFile } from '../../../xlsx/read-separated-file';

/** Why a chosen file does not become a sheet. */
export type FileRefusal = 'noText' | 'empty' | 'tooLarge';

/** Beyond this a file has more cells than a sheet takes, whatever is in it. */
const MOST_BYTES = 50_000_000;
const MOST_CELLS = 600_000;

/** Reads a file that somebody chose; nothing of it leaves the machine. */
export async function readChosenFile(file: File): Promise<CsvRead | FileRefusal> {
  if (file.size > MOST_BYTES) return 'tooLarge';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const separated = readSeparatedFile(bytes, file.name);
  if (!separated.ok) return separated.problem.code === 'empty-file' ? 'empty' : 'noText';
  const { used, isCut } = separated.read.sheet;
  if (!used) return 'empty';
  const cells = (used.bottom + 1) * (used.right + 1);
  return isCut === true || cells > MOST_CELLS ? 'tooLarge' : separated.read;
}
