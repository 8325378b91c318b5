import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLIND_BOOKS } from '../blind';
import { FRESH_BOOKS } from '../fresh';
import type { MessyBook } from '../messy-book';
import { SEEN_BOOKS } from '../seen';
import { writeBook } from '../write-book';
import type { Mark } from './count';
import { proposeBook, proposeFile } from './propose-book';
import { scoreBook } from './score-book';
import { scoreTable, type BookScore } from './score-table';

/** What the words after the command ask for. */
export interface ScoreWords {
  /** Parts of names of books; all books without any. */
  readonly names: readonly string[];
  /** Tell what is wrong. */
  readonly faults: boolean;
  /** Read the books from the files that they are written to. */
  readonly written: boolean;
  /** Where to write the books as files. */
  readonly folder?: string;
}

/** Scores the parts of the corpus one after the other. */
export async function printScores(words: ScoreWords, print: (line: string) => void): Promise<void> {
  const parts = [
    ['seen', SEEN_BOOKS],
    ['blind', BLIND_BOOKS],
    ['fresh', FRESH_BOOKS],
  ] as const;
  for (const [title, books] of parts) {
    const chosen = books.filter(({ name }) => isAskedFor(name, words));
    if (words.folder !== undefined) await writeFiles(chosen, words.folder);
    const scores: BookScore[] = [];
    for (const book of chosen) {
      const proposal = words.written ? await proposeFile(book) : proposeBook(book);
      scores.push({ book, marks: scoreBook(book, proposal) });
    }
    if (words.faults) faultsOf(scores).forEach(print);
    if (scores.length > 0) scoreTable(title, scores).forEach(print);
    print('');
  }
}

function isAskedFor(name: string, { names }: ScoreWords): boolean {
  return names.length === 0 || names.some((part) => name.includes(part));
}

function faultsOf(scores: readonly BookScore[]): string[] {
  return scores.flatMap(({ book, marks }) => [
    ...marks.filter(({ isRight }) => !isRight).map((mark) => faultLine(book, mark)),
  ]);
}

function faultLine({ name }: MessyBook, { point, fault }: Mark): string {
  return `${name} [${point}] ${fault}`;
}

async function writeFiles(books: readonly MessyBook[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const book of books) {
    writeFileSync(join(folder, `${book.name}.xlsx`), await writeBook(book));
  }
}
