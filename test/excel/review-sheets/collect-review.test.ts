import { openWorkbook } from '../../../src/excel/open-workbook';
import { isFilledIn } from '../../../src/review/collect/answer-cell';
import { collectAnswers } from '../../../src/review/collect/collect-answers';
import { mergeAnswers } from '../../../src/review/collect/merge-answers';
import { readReviews, type ReviewRead } from '../../../src/review/collect/read-reviews';
import { columnLetters } from '../../../src/tables/cell-address';
import { compose } from '../../../src/review/compose';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER } from '../../review/made-scorecard';
import { openBook } from '../open-book';
import { inExcel, openSmall, read } from '../small-book';
import { plainBook } from './plain-book';
import { UNWATCHED } from './small-review';

const MADE = madeScorecard([{ id: '1.10', name: 'On time', actuals: [80, 70] }], {
  setup: { company: 'Sao Mai', schemaVersion: 1 },
  actions: [{ id: 'A1', kpi: '1.10', action: '=1+1 is a text', owner: '0012', due: '2026-12-01' }],
});

/** The sheets that are filled in, and the one that says what was built. */
const FILLED_IN = /(Off-track|Actions|Method)$/;

async function readOne(): Promise<ReviewRead> {
  const cells = await openWorkbook.reviewCells();
  const [review] = cells.ok ? readReviews(cells.value) : [];
  if (review === undefined) throw new Error('There is no review.');
  return review;
}

describe('the sheets of a review in the workbook', () => {
  it('are read as they were drawn, and as people have filled them in and renamed them', async () => {
    openBook();
    await openWorkbook.save({ base: EMPTY_SCORECARD, mine: MADE });
    const { scorecard } = await read();
    const whole = compose(scorecard, OCTOBER, { sheetPrefix: '2026-10 ' });
    const book = plainBook(whole, FILLED_IN);
    const drawing = { book, period: OCTOBER, unfinished: 'not built' };
    expect(await openWorkbook.drawReview(drawing, UNWATCHED)).toMatchObject({ kind: 'drawn' });
    const untouched = await readOne();
    expect(untouched.answers.filter(isFilledIn)).toEqual([]);
    expect(collectAnswers(untouched, scorecard).answers).toEqual([]);
    const place = untouched.answers.find(
      ({ part, key, field }) => part === 'off-track' && key === '1.10' && field === 'due',
    );
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem(place?.sheet ?? '');
      sheet.getRange(`${columnLetters((place?.column ?? 1) - 1)}${place?.row ?? 1}`).values = [
        ["'2027-01-15"],
      ];
      sheet.getRange('3:3').insert('Down');
      sheet.name = 'What went wrong';
    });
    const filled = await readOne();
    const { answers } = collectAnswers(filled, scorecard);
    const merging = { record: filled.record, choices: new Map(), today: '2026-11-12' };
    expect(mergeAnswers(scorecard, answers, merging).actions).toEqual([
      { ...MADE.actions[0], firstDue: '2026-12-01', due: '2027-01-15' },
    ]);
  });

  it('are none in a workbook without a review', async () => {
    await openSmall();
    expect(await openWorkbook.reviewCells()).toEqual({ ok: true, value: [] });
  });
});
