import type { MessyBook } from '../messy-book';
import { countOf, FURTHER_POINTS, POINTS, ratioOf, totalOf, type Mark } from './count';

/** The marks of one book. */
export interface BookScore {
  readonly book: MessyBook;
  readonly marks: readonly Mark[];
}

const COLUMNS = [...POINTS, ...FURTHER_POINTS];
const NAME_WIDTH = 32;
const WIDTH = 13;

/** A line for each book and one for all: of each point how much is right, and the mean of the first six. */
export function scoreTable(title: string, scores: readonly BookScore[]): string[] {
  const all = scores.flatMap(({ marks }) => marks);
  return [
    line(title, ['total', ...COLUMNS]),
    ...scores.map(({ book, marks }) => line(book.name, [percent(totalOf(marks)), ...cells(marks)])),
    line(`all ${scores.length}`, [percent(meanTotal(scores)), ...cells(all)]),
  ];
}

/** Mean of the books' totals, a ratio. */
export function meanTotal(scores: readonly BookScore[]): number {
  const sum = scores.reduce((total, { marks }) => total + totalOf(marks), 0);
  return sum / Math.max(1, scores.length);
}

function cells(marks: readonly Mark[]): string[] {
  return COLUMNS.map((point) => {
    const count = countOf(marks, point);
    const ratio = ratioOf(count);
    return ratio === undefined ? '-' : `${count.right}/${count.of}`;
  });
}

function line(name: string, texts: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + texts.map((text) => text.padStart(WIDTH)).join('');
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}
