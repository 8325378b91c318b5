import type { ReviewBook } from '../../review/book/review-book';
import type { WriteResult } from '../write-workbook';
import { finishReview } from './finish-review';
import { reviewProblem } from './review-problem';
import type { ReviewWriter } from './review-writer';

/**
 * Writes a review as the bytes of an .xlsx file. Text is always written as text, whatever it begins with; the same
 * book always gives the same bytes. A book that Excel could not open gives the first reason instead. The library is
 * loaded when first used.
 */
export async function writeReview(book: ReviewBook, writer?: ReviewWriter): Promise<WriteResult> {
  const problem = reviewProblem(book);
  if (problem !== undefined) return { ok: false, problem };
  const chosen = writer ?? (await import('./excelts/excelts-review-writer')).exceltsReviewWriter;
  return { ok: true, bytes: finishReview(await chosen.write(book), book) };
}
