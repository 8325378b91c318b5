import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './row';

/** The workbench in Node, in a process of its own: it is run as its tests run it, not bundled. */
export function workbenchRows(root: string, folder: string): Row[] {
  const helpers = join(root, 'scripts/test/iterator-helpers.cjs');
  const program = join(root, 'bench/workbench/measure.ts');
  const words = ['--require', helpers, '--import', 'tsx', program, folder];
  const printed = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return JSON.parse(printed) as Row[];
}
