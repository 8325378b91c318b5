import { existsSync, realpathSync } from 'node:fs';

/** Whether two paths lead to one file on disk, whatever their writing and through whichever links. */
export function isSameFile(path: string, other: string): boolean {
  return existsSync(path) && existsSync(other) && real(path) === real(other);
}

/** The disk's own writing of a path, with its capitals. */
function real(path: string): string {
  return realpathSync.native(path);
}
