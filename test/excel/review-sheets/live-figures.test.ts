import { openWorkbook } from '../../../src/excel/open-workbook';
import type { ReviewDrawing } from '../../../src/excel/review-sheets/review-drawing';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { openBook } from '../open-book';
import { inExcel, SMALL } from '../small-book';
import { SMALL_REVIEW, UNWATCHED } from './small-review';

const OCTOBER = monthPeriod(2026, 10);
/** For look-ups of Excel the first two are the same number. */
const IDS = ['1.1', '1.10', 'K1', 'K2'];
const SCORECARD: Scorecard = {
  ...SMALL,
  kpis: IDS.map((id) => ({ id, name: `KPI ${id}`, objective: 'F1' })),
  readings: IDS.map((kpi, index) => ({ kpi, period: OCTOBER, actual: index + 10 })),
};

/** A sheet with the actual of each KPI, one below the other. */
function drawing(): ReviewDrawing {
  const draft = new SheetDraft('2026-10 Data', '#5A6673', 90);
  IDS.forEach((kpi, index) => {
    draft.put(index + 1, 1, index + 10, {}, { source: { kpi, period: OCTOBER, field: 'actual' } });
  });
  const [sheet] = SMALL_REVIEW.book.sheets;
  if (!sheet) throw new Error('The small review has no sheet.');
  const sheets = [draft.finish(sheet.page)];
  return { ...SMALL_REVIEW, book: { ...SMALL_REVIEW.book, sheets, names: new Map() } };
}

async function shown(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('2026-10 Data').getRange('A1:A4');
    cells.load({ values: true });
    await context.sync();
    return (cells.values as unknown[][]).map(([value]) => value);
  });
}

describe('figures of a review', () => {
  it('stay those of their KPI when the table is sorted and rows go, whatever the IDs look like', async () => {
    openBook();
    await openWorkbook.save({ base: EMPTY_SCORECARD, mine: SCORECARD });
    expect((await openWorkbook.drawReview(drawing(), UNWATCHED)).kind).toBe('drawn');
    expect(await shown()).toEqual([10, 11, 12, 13]);
    await inExcel(({ tables }) => {
      tables.getItem('BSC_Data').sort.apply([{ key: 2, ascending: false }]);
    });
    expect(await shown()).toEqual([10, 11, 12, 13]);
    await inExcel(({ tables }) => {
      tables.getItem('BSC_Data').rows.getItemAt(0).delete();
    });
    expect(await shown()).toEqual([10, 11, 12, '']);
  });
});
