import type { ReviewBook } from '../../review/book/review-book';
import type { WriteResult } from '../write-workbook';
import { plainDeflate, type Deflate } from '../writing/zip-parts';
import { finishReview } from './finish-review';
import { reviewProblem } from './review-problem';

/**
 * Writes a review as the bytes of an .xlsx file. Text is always written as text, whatever it begins with; the same
 * book always gives the same bytes. A book that Excel could not open gives the first reason instead. The library is
 * loaded when first used.
 *
 * @param deflate a faster way to compress, where there is one
 */
export async function writeReview(
  book: ReviewBook,
  deflate: Deflate = plainDeflate,
): Promise<WriteResult> {
  const problem = reviewProblem(book);
  if (problem !== undefined) return { ok: false, problem };
  const { exceltsReviewWriter } = await import('./excelts/excelts-review-writer');
  return { ok: true, bytes: finishReview(await exceltsReviewWriter.write(book), book, deflate) };
}
