import type { ReviewBook } from '../../../src/review/book/review-book';
import { dataSheet } from '../../../src/review/sheets/data/data-sheet';
import { methodSheet } from '../../../src/review/sheets/method/method-sheet';
import { scorecardSheet } from '../../../src/review/sheets/scorecard/scorecard-sheet';
import { workingsSheet } from '../../../src/review/sheets/workings/workings-sheet';
import type { ReviewSubject } from '../../../src/review/subject/review-subject';
import { handMadeBook } from './hand-made-book';

/** The sheets of a review that calculate, and Scorecard, which all others take their figures from. */
export function calculatingSheets(subject: ReviewSubject): ReviewBook {
  const composed = [scorecardSheet, workingsSheet, methodSheet, dataSheet].map((sheet) =>
    sheet(subject),
  );
  return {
    ...handMadeBook({}),
    sheets: composed.map(({ sheet }) => sheet),
    names: new Map(composed.flatMap(({ names }) => [...(names ?? [])])),
  };
}
