import type { Proposal } from '../../../../src/import/proposal/proposal';
import { proposeImport } from '../../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../../src/scorecard/periods/fiscal-calendar';
import type { MessyBook } from '../messy-book';
import { sourceSheets } from '../source-sheets';

/** A day after the figures of all books. */
const TODAY = '2026-11-15';

/** What the product finds in a book. */
export function proposeBook(book: MessyBook): Proposal {
  return proposeImport(sourceSheets(book), { today: TODAY, calendar: CALENDAR_YEAR });
}
