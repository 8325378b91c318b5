import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './build/run-node';

/** The sample scorecard, as a path from the root. */
export const SAMPLE = join('out', 'sample-scorecard.xlsx');
const REVIEW = join('out', 'sample-review.xlsx');

/** Writes the sample scorecard and its review with the built `bsc`, and prints the scores with their reasons. */
export async function writeSamples(root: string, addIn: string): Promise<void> {
  const bsc = (output: 'shown' | 'kept', ...words: string[]) =>
    runNode(root, join(addIn, 'bsc.js'), words, output);
  await mkdir(join(root, 'out'), { recursive: true });
  await bsc('shown', 'sample', '--out', SAMPLE, '--force');
  // Both only read the sample; the scores are printed below the names of the files.
  const [scores] = await Promise.all([
    bsc('kept', 'status', SAMPLE),
    bsc('shown', 'review', SAMPLE, '--out', REVIEW, '--force'),
  ]);
  process.stdout.write(`\n${scores}`);
}
