import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code';
import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';
import { reasonOf } from './reason';

/** Says whether a file may be written, before any work is done for it. */
export function refuseToWrite(file: string, force: boolean): Failure | undefined {
  if (!isFolder(dirname(file))) return failure('folderNotFound', { file }, EXIT.fileErrors);
  if (isFolder(file)) return failure('outIsFolder', { file }, EXIT.fileErrors);
  if (!force && existsSync(file)) return failure('fileExists', { file }, EXIT.fileErrors);
  return undefined;
}

/** Excel does not open a workbook that is named like another kind of file. */
export function refuseName(file: string): Failure | undefined {
  if (/\.xlsx$/i.test(file)) return undefined;
  return failure('notXlsx', { file }, EXIT.wrongUsage);
}

/**
 * Writes a file whole or not at all: under a temporary name beside it, then given its own name. Without `force` an
 * existing file is never replaced, not even one that appeared meanwhile.
 */
export function safeWrite(file: string, bytes: Uint8Array, force: boolean): Failure | undefined {
  const refused = refuseToWrite(file, force);
  if (refused) return refused;
  // Not made from the file's own name, which may be as long as the disk allows.
  const temporary = join(dirname(file), `.bsc-${randomUUID().slice(0, 8)}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (force) renameSync(temporary, file);
    else linkOrRename(temporary, file);
    return undefined;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return failure('fileExists', { file }, EXIT.fileErrors);
    return failure('fileNotWritable', { file, reason: reasonOf(error) }, EXIT.fileErrors);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A hard link fails when the name is taken; where the disk knows no links, the earlier look has to do. */
function linkOrRename(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    renameSync(temporary, file);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
