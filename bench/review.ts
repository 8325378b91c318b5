import { execFileSync } from 'node:child_process';
import { nativeDeflate } from '../src/cli/native-deflate';
import { CellLooks } from '../src/xlsx/review/cells/cell-looks';
import { libraryLook } from '../src/xlsx/review/excelts/library-look';
import { compose } from '../src/review/compose';
import type { ReviewBook } from '../src/review/book/review-book';
import { writeReview } from '../src/xlsx/review/write-review';
import { LAST_MONTH, largeScorecard } from './large-scorecard';
import { median, type Row } from './row';

const MONTHS = 24;
const RUNS = 5;

/** The words that make this program one that writes a review, or its cells alone with the library we write with. */
export const REVIEW_WORDS = ['review', 'library'] as const;

type ReviewWord = (typeof REVIEW_WORDS)[number];

/** What a writing process prints, in this order. */
interface WritingReport {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/**
 * Composing and writing reviews, beside the library alone writing the same cells; each time in a process of its own, so
 * that none finds anything warm. The two take turns, so that a busy moment hits both.
 */
export function reviewRows(program: string): Row[] {
  return [
    ...rowsFor(program, 60, 'with charts', {}),
    ...rowsFor(program, 1_000, `× ${MONTHS} months`, { milliseconds: 3_000, megabytes: 500 }),
  ];
}

function rowsFor(
  program: string,
  kpis: number,
  size: string,
  aims: { readonly milliseconds?: number; readonly megabytes?: number },
): Row[] {
  const reports: Record<ReviewWord, WritingReport[]> = { review: [], library: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const word of REVIEW_WORDS) reports[word].push(writeElsewhere(program, word, kpis));
  }
  const time = (word: ReviewWord): number =>
    median(reports[word].map(({ milliseconds }) => milliseconds));
  const what = `review of ${kpis} KPIs ${size}`;
  return [
    { what, unit: 'ms', value: time('review'), aim: aims.milliseconds },
    { what: `${what}, the library alone`, unit: 'ms', value: time('library') },
    {
      what: `${what}, of the library's time`,
      unit: 'times',
      value: time('review') / time('library'),
      aim: 1.5,
    },
    {
      what: `${what}, peak memory`,
      unit: 'MB',
      value: median(reports.review.map(({ peakMegabytes }) => peakMegabytes)),
      aim: aims.megabytes,
    },
  ];
}

function writeElsewhere(program: string, word: ReviewWord, kpis: number): WritingReport {
  const words = [program, word, String(kpis)];
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8' });
  const [milliseconds = NaN, peakMegabytes = NaN] = printed.split(' ').map(Number);
  return { milliseconds, peakMegabytes };
}

/** The writing process: writes one review once, and prints time and memory. */
export async function writeOnce(word: ReviewWord, kpis: number): Promise<void> {
  const scorecard = largeScorecard(kpis, MONTHS);
  const book = word === 'library' ? compose(scorecard, LAST_MONTH) : undefined;
  const start = performance.now();
  const bytes = await (book === undefined
    ? writtenReview(compose(scorecard, LAST_MONTH))
    : writtenByLibrary(book));
  const milliseconds = performance.now() - start;
  if (bytes.length === 0) throw new Error('Nothing was written.');
  // Node gives kibibytes.
  const peakMegabytes = (process.resourceUsage().maxRSS * 1_024) / 1_000_000;
  process.stdout.write(`${milliseconds} ${peakMegabytes}`);
}

async function writtenReview(book: ReviewBook): Promise<Uint8Array> {
  const written = await writeReview(book, nativeDeflate);
  if (!written.ok) throw new Error(written.problem.code);
  return written.bytes;
}

/** Values, formulas and looks only, each look one object, as the library likes it best; no charts, no rules, no pages. */
async function writtenByLibrary(book: ReviewBook): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const looks = new CellLooks();
  for (const { cells } of book.sheets) for (const { style } of cells) looks.numberOf(style);
  const libraryLooks = looks.styles.map(libraryLook);
  for (const { name, cells } of book.sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, column, content, style } of cells) {
      const cell = sheet.getCell(row, column);
      if (typeof content === 'object') {
        cell.value = { formula: content.formula, result: content.result };
      } else if (content !== undefined) cell.value = content;
      cell.style = libraryLooks[looks.numberOf(style)] ?? {};
    }
  }
  // Its own check of what it wrote takes as long again, and a review is written without it too.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}
