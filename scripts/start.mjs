/** `npm start`: writes the sample scorecard and its review to out/ and prints its scores with their reasons. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FILE = join('out', 'sample-scorecard.xlsx');
const REVIEW = join('out', 'sample-review.xlsx');

function bsc(...words) {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, 'src/cli/bsc.ts', ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(join(ROOT, 'out'), { recursive: true });
bsc('sample', '--out', FILE, '--force');
bsc('review', FILE, '--out', REVIEW, '--force');
process.stdout.write('\n');
bsc('status', FILE);
