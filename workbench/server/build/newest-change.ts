import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When something at these paths was last changed, in milliseconds; folders count with all they hold. 0 when all are absent. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changeOf));
}

function changeOf(path: string): number {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return 0;
  if (!state.isDirectory()) return state.mtimeMs;
  return newestChange(readdirSync(path).map((name) => join(path, name)));
}
