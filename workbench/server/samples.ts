import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './build/run-node';

/** The sample scorecard, as a path from the root. */
export const SAMPLE = join('out', 'sample-scorecard.xlsx');
const REVIEW = join('out', 'sample-review.xlsx');

/** Writes the sample scorecard and its review with the built `bsc`, and prints the scores with their reasons. */
export async function writeSamples(root: string, addIn: string): Promise<void> {
  const bsc = (...words: string[]) => runNode(root, join(addIn, 'bsc.js'), words, 'shown');
  await mkdir(join(root, 'out'), { recursive: true });
  await bsc('sample', '--out', SAMPLE, '--force');
  await bsc('review', SAMPLE, '--out', REVIEW, '--force');
  process.stdout.write('\n');
  await bsc('status', SAMPLE);
}
