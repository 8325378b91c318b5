import type { ReviewBook } from '../../review/book/review-book';
import { addBookFacts } from '../writing/finish-package';
import { PackageDraft } from '../writing/package-draft';
import { bookNames } from './book-names';
import { addDrawings } from './drawing/add-drawings';
import { withNoteAuthor, withNoteBoxes } from './notes';
import { completeSheetPart } from './sheet-part-edits';

/** Compresses nearly as well as the next level, in two thirds of its time. */
const LEVEL = 5;

/**
 * Completes the package of a review written by any library: links, drawings, names, document properties, the
 * calculation setting, escapes; and packs it so that the same book always gives the same bytes.
 */
export function finishReview(bytes: Uint8Array, book: ReviewBook): Uint8Array {
  const draft = new PackageDraft(bytes);
  addDrawings(draft, book);
  book.sheets.forEach((sheet, index) => {
    const number = index + 1;
    draft.edit(`xl/worksheets/sheet${number}.xml`, (xml) => completeSheetPart(xml, sheet, number));
    draft.edit(`xl/comments${number}.xml`, (xml) => withNoteAuthor(xml, book.properties.author));
    draft.edit(`xl/drawings/vmlDrawing${number}.vml`, (vml) => withNoteBoxes(vml, sheet));
  });
  addBookFacts(draft, { names: bookNames(book), properties: book.properties });
  return draft.pack(LEVEL);
}
