import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTables } from '../src/tables/read-tables';
import { readWorkbook } from '../src/xlsx/read-workbook';
import { scorecardWorkbook } from '../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../src/xlsx/write-workbook';
import { largeScorecard } from './large-scorecard';
import { median, timeOf, type Row } from './row';

const KPIS = 1_000;
const MONTHS = 24;
const RUNS = 5;

/** What the reading process prints, in this order. */
interface ReadingReport {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** The word that makes this program the reading process, which is started anew so that its memory is its own. */
export const READ_WORD = 'read';

/** Reading and parsing a workbook of 1,000 KPIs × 24 months, each time in a process of its own. */
export async function readingRows(program: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bsc-bench-'));
  try {
    const file = join(folder, 'large.xlsx');
    const written = await writeWorkbook(scorecardWorkbook(largeScorecard(KPIS, MONTHS)));
    if (!written.ok) throw new Error(written.problem.code);
    writeFileSync(file, written.bytes);
    const reports = Array.from({ length: RUNS }, () => readElsewhere(program, file));
    const what = `read and parse ${KPIS} KPIs × ${MONTHS} months`;
    return [
      { what, unit: 'ms', value: median(reports.map((r) => r.milliseconds)), aim: 1_500 },
      {
        what: `${what}, peak memory`,
        unit: 'MB',
        value: median(reports.map((r) => r.peakMegabytes)),
        aim: 400,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readElsewhere(program: string, file: string): ReadingReport {
  const printed = execFileSync(process.execPath, [program, READ_WORD, file], { encoding: 'utf8' });
  const [milliseconds = NaN, peakMegabytes = NaN] = printed.split(' ').map(Number);
  return { milliseconds, peakMegabytes };
}

/** The reading process: reads one workbook once, and prints time and memory. */
export function readOnce(file: string): void {
  const bytes = readFileSync(file);
  const milliseconds = timeOf(() => {
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const { scorecard } = readTables(read.workbook.tables);
    if (scorecard.readings.length !== KPIS * MONTHS) throw new Error('Rows were lost.');
  });
  // Node gives kibibytes.
  const peakMegabytes = (process.resourceUsage().maxRSS * 1_024) / 1_000_000;
  process.stdout.write(`${milliseconds} ${peakMegabytes}`);
}
