import { readFileSync, statSync } from 'node:fs';
import { fileProblem, type FileProblem } from '../xlsx/file-problem';
import { READ_LIMITS } from '../xlsx/reading/read-limits';
import { errorCode } from './error-code';
import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';
import { reasonOf } from './reason';

/** A file that is no workbook we can read, with its problem. */
export interface UnreadableWorkbook {
  readonly kind: 'unreadable';
  readonly problem: FileProblem;
}

/** The bytes of a file, or why it cannot be read. */
export function readFile(file: string): Uint8Array | UnreadableWorkbook | Failure {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return failure('notAFile', { file }, EXIT.fileErrors);
    // Said before it is read: such a file may not fit into memory.
    if (stats.size > READ_LIMITS.fileBytes) return tooLarge();
    return readFileSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) {
      return failure('fileNotFound', { file }, EXIT.fileErrors);
    }
    return failure('fileNotReadable', { file, reason: reasonOf(error) }, EXIT.fileErrors);
  }
}

function tooLarge(): UnreadableWorkbook {
  const limit = Math.round(READ_LIMITS.fileBytes / 1_000_000);
  return { kind: 'unreadable', problem: fileProblem('file-too-large', { limit }) };
}
