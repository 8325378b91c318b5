import { blockOf } from '../../src/review/book/place';
import type { ReviewBook } from '../../src/review/book/review-book';
import { SheetDraft } from '../../src/review/book/sheet-draft';
import { compose } from '../../src/review/compose';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { faultsIn } from './faults';

const SOUND = compose(EMPTY_SCORECARD, monthPeriod(2026, 10));

/** A sound book with one more sheet. */
function withSheet(fill: (draft: SheetDraft) => void): ReviewBook {
  const [first] = SOUND.sheets;
  if (first === undefined) throw new Error('The book has no sheet.');
  const draft = new SheetDraft('More', '#000000');
  fill(draft);
  return { ...SOUND, sheets: [...SOUND.sheets, draft.finish(first.page)] };
}

function faultsOf(fill: (draft: SheetDraft) => void): string[] {
  return faultsIn(withSheet(fill));
}

describe('the check of a book', () => {
  it('finds nothing in a sound one', () => {
    expect(
      faultsOf((draft) => {
        draft.put(1, 1, { formula: `'Off-track'!B2&"lost!A1"&BSC_Score`, result: '' });
      }),
    ).toEqual([]);
  });

  it.each<[string, (draft: SheetDraft) => void]>([
    [
      'More!A1 refers to the sheet lost: lost!A1',
      (draft) => {
        draft.put(1, 1, { formula: 'lost!A1', result: '' });
      },
    ],
    [
      "More!A1 refers to the sheet it's: 'it''s'!A1",
      (draft) => {
        draft.put(1, 1, { formula: "'it''s'!A1", result: '' });
      },
    ],
    [
      'More!A1 refers to the name BSC_Lost: BSC_Lost*2',
      (draft) => {
        draft.put(1, 1, { formula: 'BSC_Lost*2', result: '' });
      },
    ],
    [
      'More!A1 is volatile: TODAY()',
      (draft) => {
        draft.put(1, 1, { formula: 'TODAY()', result: '' });
      },
    ],
    [
      'More!A1 leads to lost!A1',
      (draft) => {
        draft.put(1, 1, 'text', {}, { link: { sheet: 'lost', cell: 'A1' } });
      },
    ],
    [
      'More: A1:B2 overlaps B2:C3',
      (draft) => {
        draft.box(blockOf(2, 2, 3, 3), undefined);
        draft.box(blockOf(1, 1, 2, 2), undefined);
        draft.box(blockOf(2, 2, 3, 3), undefined);
      },
    ],
    [
      'More!B1 is hidden behind a merged cell',
      (draft) => {
        draft.box(blockOf(1, 1, 1, 2), 'title');
        draft.put(1, 2, 'hidden');
      },
    ],
  ])('finds that %s', (fault, fill) => {
    expect(faultsOf(fill)).toContain(fault);
  });

  it('finds names without cells and cells that stand twice', () => {
    const book = withSheet((draft) => {
      draft.put(1, 1, 'text');
    });
    const names = new Map([...book.names, ['BSC_More', { sheet: 'More', block: blockOf(1, 2) }]]);
    expect(faultsIn({ ...book, names })).toEqual(['BSC_More points to More!B1']);
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.name === 'More' ? [...sheet.cells, ...sheet.cells] : sheet.cells,
    }));
    expect(faultsIn({ ...book, sheets })).toEqual(['More!A1 stands twice']);
  });
});
