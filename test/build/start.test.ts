import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';

const ROOT = join(__dirname, '../..');
/** Three programs, each of which compiles itself first. */
const PATIENCE_MS = 120_000;

it(
  'leaves the sample and its review in out, says so, and prints the scores',
  () => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
      encoding: 'utf8',
    });
    const [scorecard, review] = ['sample-scorecard.xlsx', 'sample-review.xlsx'].map((name) =>
      join('out', name),
    );
    expect(status).toBe(0);
    expect(stdout).toContain(
      `The sample scorecard is in ${scorecard}\nThe review is in ${review}\n`,
    );
    expect(stdout).toMatch(/^Overall score {2,}\d/m);
    const read = readWorkbook(readFileSync(join(ROOT, review ?? '')));
    expect(read.ok && read.workbook.properties.get('BSC_Period')).toBe('2026-10');
  },
  PATIENCE_MS,
);
