import type { DrawingWatch, ReviewDrawing } from '../../../src/excel/review-sheets/review-drawing';
import { blockOf } from '../../../src/review/book/place';
import type { ReviewBook } from '../../../src/review/book/review-book';
import type { ReviewSheet } from '../../../src/review/book/review-sheet';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const PAGE = {
  area: blockOf(1, 1, 9, 9),
  paper: 'A4',
  fit: { wide: 1 },
  margin: 0.4,
  header: { left: 'Sao Mai', right: 'October' },
  footer: { left: '{sheet}', centre: '{page}', right: '' },
} as const;

const SUMMARY = '2026-10 Summary';
const FIGURES = '2026-10 Figures';

function summary(): ReviewSheet {
  const draft = new SheetDraft(SUMMARY, '#1B365D', 90);
  draft.put(2, 2, '=1+1 is no formula', { bold: true, size: 18 });
  draft.put(3, 2, { formula: 'BSC_Score*2&" BSC_Score"', result: '14 BSC_Score' }, {});
  draft.put(4, 2, 'Figures', {}, { link: { sheet: FIGURES, cell: 'B2' } });
  return draft.finish(PAGE);
}

function figures(): ReviewSheet {
  const draft = new SheetDraft(FIGURES, '#5A6673', 90);
  draft.put(2, 2, 7, { format: '0.0' });
  return draft.finish(PAGE);
}

/** A book of two sheets, of which the first one shows a named figure of the second. */
const BOOK: ReviewBook = {
  language: 'en',
  sheets: [summary(), figures()],
  names: new Map([['BSC_Score', { sheet: FIGURES, block: blockOf(2, 2) }]]),
  properties: {
    ...{ title: '', subject: '', author: '', company: '', manager: '' },
    ...{ keywords: '', category: '', comment: '' },
    custom: new Map(),
  },
};

export const SMALL_REVIEW: ReviewDrawing = {
  book: BOOK,
  period: monthPeriod(2026, 10),
  unfinished: 'This sheet of the review was not built.',
};

/** Nobody looks, and nobody stops it. */
export const UNWATCHED: DrawingWatch = {
  report: () => undefined,
  signal: new AbortController().signal,
};
