import { blockOf } from '../../../src/review/book/place';
import type { CellContent } from '../../../src/review/book/cell';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { reviewProblem } from '../../../src/xlsx/review/review-problem';
import { SAMPLE_BOOK } from './sample-book';

const [SUMMARY] = SAMPLE_BOOK.sheets;

function bookOf(draft: SheetDraft) {
  if (SUMMARY === undefined) throw new Error('no sheet');
  return { ...SAMPLE_BOOK, sheets: [draft.finish(SUMMARY.page)] };
}

/** Straight into the sheet: a draft would cut a text that is too long. */
function problemOf(content: CellContent) {
  const book = bookOf(new SheetDraft('Summary', '#1B365D'));
  const cells = [{ row: 7, column: 2, content, style: {} }];
  return reviewProblem({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells })) });
}

function listProblem(values: readonly string[]) {
  const draft = new SheetDraft('Summary', '#1B365D');
  const allows = { kind: 'list' as const, values };
  draft.validations.push({ blocks: [blockOf(4, 3)], allows, title: '', message: '' });
  return reviewProblem(bookOf(draft));
}

describe('what keeps a review from being written', () => {
  it('is nothing in a sound book', () => {
    expect(reviewProblem(SAMPLE_BOOK)).toBeUndefined();
  });

  it.each<[string, CellContent, string]>([
    ['a text too long', 'x'.repeat(32_768), 'text-too-long'],
    ['a number that is none', NaN, 'number-not-finite'],
    ['a formula too long', { formula: 'A'.repeat(8_193), result: 1 }, 'formula-too-long'],
    ['a result that is none', { formula: '1/0', result: Infinity }, 'number-not-finite'],
    ['a result too long', { formula: 'A1', result: 'x'.repeat(32_768) }, 'text-too-long'],
  ])('is %s, in the cell it names', (_what, content, code) => {
    expect(problemOf(content)).toMatchObject({ code, place: { cell: 'Summary!B7', row: 7 } });
  });

  it('is a sheet name that Excel does not take or has already', () => {
    const named = (name: string) => new SheetDraft(name, '#1B365D');
    expect(reviewProblem(bookOf(named('a/b')))).toMatchObject({ code: 'sheet-name-invalid' });
    const [first, second] = [bookOf(named('Data')), bookOf(named('data'))];
    const sheets = [...first.sheets, ...second.sheets];
    expect(reviewProblem({ ...SAMPLE_BOOK, sheets })).toMatchObject({ code: 'sheet-name-taken' });
  });

  it('is a list with a comma inside a choice, or of more than 255 characters', () => {
    expect(listProblem(['a', 'b'])).toBeUndefined();
    expect(listProblem(['a,b'])).toMatchObject({ code: 'list-too-long', place: { column: 'C4' } });
    expect(listProblem(['x'.repeat(255)])).toBeUndefined();
    expect(listProblem(['x'.repeat(256)])).toMatchObject({ code: 'list-too-long' });
  });
});
