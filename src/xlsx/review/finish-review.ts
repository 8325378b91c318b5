import type { ReviewBook } from '../../review/book/review-book';
import { addBookFacts } from '../writing/finish-package';
import { PackageDraft } from '../writing/package-draft';
import { OFFICE_LINK } from '../writing/office-types';
import type { Deflate } from '../writing/zip-parts';
import { bookNames } from './book-names';
import { cellRows } from './cells/cell-rows';
import { SharedTexts } from './cells/shared-texts';
import { withCells } from './cells/sheet-cells';
import { addDrawings } from './drawing/add-drawings';
import { withNoteAuthor, withNoteBoxes } from './notes';
import type { ReviewPackage } from './review-writer';
import { completeSheetPart } from './sheet-part-edits';

const TEXTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/**
 * Completes the package of a review written by any library: cells, links, drawings, names, document properties, the
 * calculation setting, escapes; and packs it so that the same book always gives the same bytes.
 */
export function finishReview(
  { bytes, lookOf }: ReviewPackage,
  book: ReviewBook,
  deflate: Deflate,
): Uint8Array {
  const draft = new PackageDraft(bytes);
  const around = { lookOf, texts: new SharedTexts() };
  addDrawings(draft, book);
  book.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const cells = cellRows(sheet);
    draft.edit(`xl/worksheets/sheet${number}.xml`, (xml) =>
      withCells(completeSheetPart(xml, sheet, cells.linked, number), sheet, cells, around),
    );
    draft.edit(`xl/comments${number}.xml`, (xml) => withNoteAuthor(xml, book.properties.author));
    draft.edit(`xl/drawings/vmlDrawing${number}.vml`, (vml) => withNoteBoxes(vml, sheet));
  });
  draft.add('xl/sharedStrings.xml', around.texts.part(), TEXTS_TYPE);
  draft.relate('xl/workbook.xml', 'rIdTexts', `${OFFICE_LINK}/sharedStrings`, 'sharedStrings.xml');
  addBookFacts(draft, { names: bookNames(book), properties: book.properties });
  return draft.pack(deflate);
}
