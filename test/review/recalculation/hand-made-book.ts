import type { CellContent } from '../../../src/review/book/cell';
import type { SheetBlock } from '../../../src/review/book/place';
import type { ReviewBook } from '../../../src/review/book/review-book';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { PLAIN_PAGE } from '../plain-page';

/** Rows of contents, from A1 on; undefined is an empty cell. */
export type Contents = readonly (readonly (CellContent | undefined)[])[];

/** A book of sheets with these contents. */
export function handMadeBook(
  sheets: Readonly<Record<string, Contents>>,
  names: Readonly<Record<string, SheetBlock>> = {},
): ReviewBook {
  return {
    language: 'en',
    sheets: Object.entries(sheets).map(([name, contents]) => {
      const draft = new SheetDraft(name, '#1B365D');
      contents.forEach((row, index) => {
        row.forEach((content, at) => {
          if (content !== undefined) draft.put(index + 1, at + 1, content);
        });
      });
      return draft.finish(PLAIN_PAGE);
    }),
    names: new Map(Object.entries(names)),
    properties: {
      title: '',
      subject: '',
      author: '',
      company: '',
      manager: '',
      keywords: '',
      category: '',
      comment: '',
      custom: new Map(),
    },
  };
}

/** A formula whose result in the book is not known yet. */
export function formula(text: string): CellContent {
  return { formula: text, result: 'not calculated' };
}
