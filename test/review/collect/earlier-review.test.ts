import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { earlierReview } from '../../../src/review/collect/earlier-review';
import { keptNotesSheet } from '../../../src/review/collect/kept-notes-sheet';
import { withNotes } from '../../../src/review/collect/with-notes';
import { compose } from '../../../src/review/compose';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { FilledReview } from './filled-review';

const OCTOBER = monthPeriod(2026, 10);
const SAMPLE = sampleScorecard();
const BOOK = compose(SAMPLE, OCTOBER, { sheetPrefix: '2026-10 ' });

describe('a review that is there already', () => {
  it('is the one of the period and unit, with its sheets as they are called now, and what was typed', () => {
    const other = compose(SAMPLE, monthPeriod(2026, 9), { sheetPrefix: '2026-09 ' });
    const cells = [
      ...new FilledReview(BOOK).answer('off-track', 'C1.1', 'action', 'Ship from stock').cells,
      ...new FilledReview(other).cells,
    ];
    const found = earlierReview(cells, OCTOBER);
    expect(found?.sheets).toEqual(BOOK.sheets.map(({ name }) => name));
    expect(found?.notes.map(({ key, value }) => [key, value])).toEqual([
      ['C1.1', 'Ship from stock'],
    ]);
    expect(earlierReview(cells, OCTOBER, 'SC')).toBeUndefined();
    expect(earlierReview(cells, monthPeriod(2026, 8))).toBeUndefined();
  });
});

describe('notes without a place in a new review', () => {
  it('stand on a sheet of their own, with where they stood and what they say', () => {
    const filled = new FilledReview(BOOK)
      .answer('off-track', 'C1.1', 'action', '=1+1')
      .answer('off-track', 'C1.1', 'due', 46_356)
      .answer('off-track', 'C1.1', 'wonBack', 0.4);
    const kpis = SAMPLE.kpis.filter(({ id }) => id !== 'C1.1');
    const readings = SAMPLE.readings.filter(({ kpi }) => kpi !== 'C1.1');
    const without = compose({ ...SAMPLE, kpis, readings }, OCTOBER);
    const { left } = withNotes(without, filled.read().answers);
    const { cells } = keptNotesSheet(without, 'Notes kept', left);
    const rows = [6, 7, 8].map((row) =>
      cells.filter((cell) => cell.row === row).map(({ content }) => content),
    );
    expect(
      rows.map(([place]) => typeof place === 'string' && place.startsWith('2026-10 Off-track!')),
    ).toEqual(Array(3).fill(true));
    expect(rows.map(([, ...others]) => others)).toEqual([
      ['C1.1', 'action', '=1+1'],
      ['C1.1', 'due', 46_356],
      ['C1.1', 'Points won back', '0.4'],
    ]);
  });
});
