import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedRun } from '../../../cli/watched-run';

interface ProductFiles {
  readonly sample: Uint8Array;
  readonly review: Uint8Array;
}

let known: Promise<ProductFiles> | undefined;

/** The sample scorecard and its review, as the product's command line writes them; written once in a suite. */
export function productFiles(): Promise<ProductFiles> {
  known ??= writeFiles();
  return known;
}

async function writeFiles(): Promise<ProductFiles> {
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
