import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedRun } from '../../../cli/watched-run';

/** The sample scorecard and its review, as the product's command line writes them. */
export async function productFiles(): Promise<{ sample: Uint8Array; review: Uint8Array }> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-xlsx-'));
  try {
    const [sample, review] = [join(folder, 'sample.xlsx'), join(folder, 'review.xlsx')];
    await watchedRun(['sample', '--out', sample]);
    await watchedRun(['review', sample, '--out', review]);
    return {
      sample: new Uint8Array(readFileSync(sample)),
      review: new Uint8Array(readFileSync(review)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
