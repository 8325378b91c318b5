import type { Proposal } from '../../../../src/import/proposal/proposal';
import { proposeImport } from '../../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../../src/scorecard/periods/fiscal-calendar';
import type { MessyBook } from '../messy-book';
import { readSourceSheets } from '../../../../src/xlsx/read-source-sheets';
import { sourceSheets } from '../source-sheets';
import { writeBook } from '../write-book';

/** A day after the figures of all books. */
const TODAY = '2026-11-15';

/** What the product finds in a book. */
export function proposeBook(book: MessyBook): Proposal {
  return proposeImport(sourceSheets(book), { today: TODAY, calendar: CALENDAR_YEAR });
}

/** What the product finds in a book that was written to a file and read from there. */
export async function proposeFile(book: MessyBook): Promise<Proposal> {
  const read = readSourceSheets(await writeBook(book));
  if (!read.ok) throw new Error(`${book.name}: ${read.problem.code}`);
  return proposeImport(read.sheets, { today: TODAY, calendar: CALENDAR_YEAR });
}
