import { blockOf } from '../../../src/review/book/place';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { onePageIfItFits } from '../../../src/review/sheets/one-page';

const HEADINGS = { first: 5, last: 5 };

/** The page of a sheet with one column and rows of 15 points. */
function pageOf(width: number, rows: number) {
  const draft = new SheetDraft('Test', '#1B365D');
  draft.widths(1, [width]);
  return onePageIfItFits(draft, blockOf(1, 1, rows, 1), HEADINGS);
}

describe('the pages of a table', () => {
  it('are one where it is as long as a page may be at 82 %: 609 of 500 points', () => {
    expect(pageOf(100, 40)).toEqual({ area: blockOf(1, 1, 40, 1), fit: { wide: 1, tall: 1 } });
  });

  it('are more of one width each where it is longer, with the headings on each', () => {
    const area = blockOf(1, 1, 41, 1);
    expect(pageOf(100, 41)).toEqual({ area, fit: { wide: 1 }, titleRows: HEADINGS });
  });

  it('take more rows where its width makes it small anyway', () => {
    // 300 characters of 5.3 points are 1,590 of 785 points: half the size, so 1,235 points.
    expect(pageOf(300, 82).fit).toEqual({ wide: 1, tall: 1 });
    expect(pageOf(300, 83).fit).toEqual({ wide: 1 });
  });
});
