import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './row';

/** Runs a measuring program from its source, as the tests run what it measures, and reads the JSON that it prints. */
function printedBy(root: string, words: readonly string[], folder: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BSC_BUILD_FOLDER: folder },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Programs that need a browser; the reason is printed where there is none, and their rows are absent. */
const IN_BROWSER = ['page-ready', 'pane-times', 'review-times'];

function rowsInBrowser(root: string, name: string, folder: string): Row[] {
  try {
    return printedBy(root, [join(root, `bench/workbench/${name}.ts`)], folder) as Row[];
  } catch (fault) {
    process.stderr.write(`workbench: ${name} was not measured. ${(fault as Error).message}\n`);
    return [];
  }
}

/** The workbench in Node, in a process of its own: it is run as its tests run it, not bundled; and its page in a browser. */
export function workbenchRows(root: string, folder: string): Row[] {
  const helpers = join(root, 'scripts/test/iterator-helpers.cjs');
  const program = join(root, 'bench/workbench/measure.ts');
  const rows = printedBy(root, ['--require', helpers, program, folder], folder) as Row[];
  return [...rows, ...IN_BROWSER.flatMap((name) => rowsInBrowser(root, name, folder))];
}
