import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluationRows } from './evaluation';
import { functionRows } from './functions';
import { importingRows } from './importing';
import { READ_WORD, readingRows, readOnce } from './reading';
import { REVIEW_WORDS, reviewRows, writeOnce } from './review';
import type { Row } from './row';
import { sizeRows } from './sizes';
import { workbenchRows } from './workbench-rows';

// The bundled program, out/bench/bench.js; the rest of the build is in out/bench/dist.
const PROGRAM = process.argv[1] ?? fileURLToPath(import.meta.url);
const FOLDER = dirname(PROGRAM);
const ROOT = join(FOLDER, '../..');

async function measureAll(): Promise<Row[]> {
  return [
    // First, in a heap as small as that of Excel's page.
    ...(await functionRows(join(FOLDER, 'dist'))),
    ...evaluationRows(),
    ...(await readingRows(PROGRAM)),
    ...importingRows(),
    ...reviewRows(PROGRAM),
    ...workbenchRows(ROOT, join(FOLDER, 'dist')),
    ...sizeRows(join(FOLDER, 'dist')),
  ];
}

/** Sizes lie close to their aim, so they need a second decimal to agree with their verdict. */
const DECIMALS: Readonly<Record<Row['unit'], number>> = { ms: 1, MB: 1, kB: 2, times: 1 };

function verdict({ value, aim }: Row): string {
  if (aim === undefined) return '';
  return value <= aim ? 'reached' : 'missed';
}

function print(rows: readonly Row[]): void {
  for (const row of rows) {
    const aim = row.aim === undefined ? '' : `aim ≤ ${row.aim}`;
    const value = `${row.value.toFixed(DECIMALS[row.unit])} ${row.unit}`;
    const cells = [row.what.padEnd(56), value.padStart(12), aim.padEnd(11), verdict(row)];
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

const [, , word, subject] = process.argv;
const reviewWord = REVIEW_WORDS.find((each) => each === word);
if (word === READ_WORD && subject !== undefined) {
  readOnce(subject);
} else if (reviewWord !== undefined) {
  await writeOnce(reviewWord, Number(subject));
} else {
  const rows = await measureAll();
  print(rows);
  const machine = { node: process.version, processors: cpus().length };
  const report = { machine, rows };
  writeFileSync(join(ROOT, 'bench/latest.json'), `${JSON.stringify(report, undefined, 2)}\n`);
}
