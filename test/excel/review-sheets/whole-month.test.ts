import { openWorkbook } from '../../../src/excel/open-workbook';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { AnswerField } from '../../../src/review/collect/answer-cell';
import { collectAnswers } from '../../../src/review/collect/collect-answers';
import { mergeAnswers } from '../../../src/review/collect/merge-answers';
import { readReviews, type ReviewRead } from '../../../src/review/collect/read-reviews';
import { compose } from '../../../src/review/compose';
import { actionsOfReview } from '../../../src/review/facts/actions-of-review';
import { meetingLine } from '../../../src/review/facts/meeting-line';
import { restatementsOf } from '../../../src/review/facts/restatements';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import { unitsBelow } from '../../../src/scorecard/cascade/units-below';
import { closePeriod } from '../../../src/scorecard/edits/close-period';
import { closedPeriods } from '../../../src/scorecard/edits/closed-periods';
import { closingGaps } from '../../../src/scorecard/edits/closing-gaps';
import { openPeriod } from '../../../src/scorecard/edits/open-period';
import { putFigures } from '../../../src/scorecard/edits/put-figures';
import { putMinutes } from '../../../src/scorecard/edits/put-minutes';
import { settleAction } from '../../../src/scorecard/edits/settle-action';
import { withRestatement } from '../../../src/scorecard/edits/with-restatement';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod, samePeriod } from '../../../src/scorecard/periods/period';
import { columnLetters } from '../../../src/tables/cell-address';
import { openBook } from '../open-book';
import { inExcel, read } from '../small-book';
import { plainBook } from './plain-book';
import { UNWATCHED } from './small-review';

const OCTOBER = monthPeriod(2026, 10);
const NOVEMBER = monthPeriod(2026, 11);
const PRESENT = 'Clara Osei, Martin Halden';

/** What somebody writes where a KPI is off track; 46371 is 15 December 2026. */
const SAID: Partial<Record<AnswerField, string | number>> = {
  happened: 'The second shift started late',
  rootCause: 'People',
  action: 'Train six people for the second shift',
  owner: 'Clara Osei',
  due: 46371,
};

/** Reads the workbook, changes the scorecard and writes it back; what it holds then. */
async function save(change: (now: Scorecard) => Scorecard): Promise<Scorecard> {
  const base = (await read()).scorecard;
  expect(await openWorkbook.save({ base, mine: change(base) })).toEqual({ kind: 'saved' });
  return (await read()).scorecard;
}

async function builtReviews(): Promise<readonly ReviewRead[]> {
  const cells = await openWorkbook.reviewCells();
  return cells.ok ? readReviews(cells.value) : [];
}

/** Draws the off-track lists of the company and of its units, whose KPIs have reviews of their own. */
async function drawReviews(scorecard: Scorecard): Promise<void> {
  const units = unitsBelow(scorecard.units).map(({ unit }) => unit);
  for (const unit of [undefined, ...units]) {
    const sheetPrefix = ['2026-10', unit?.id, ''].filter((part) => part !== undefined).join(' ');
    const whole = compose(scorecard, OCTOBER, { unit, sheetPrefix });
    const book = plainBook(whole, /(Off-track|Method)$/);
    const drawing = { book, period: OCTOBER, unfinished: 'not built' };
    expect(await openWorkbook.drawReview(drawing, UNWATCHED)).toMatchObject({ kind: 'drawn' });
  }
}

/** Writes into every cell of the off-track list that is still empty. */
async function fillIn({ answers }: ReviewRead): Promise<number> {
  const empty = answers.filter(
    ({ part, field, value }) => part === 'off-track' && field in SAID && value === null,
  );
  await inExcel(({ worksheets }) => {
    for (const { sheet, row, column, field } of empty) {
      const cell = worksheets.getItem(sheet).getRange(`${columnLetters(column - 1)}${row}`);
      cell.values = [[SAID[field]]];
    }
  });
  return empty.length;
}

it('goes from the review of October over its answers and its closing to November, with the actions carried over', async () => {
  openBook();
  const sample = sampleScorecard();
  // Nobody has answered for October yet.
  const unanswered: Scorecard = {
    ...sample,
    analyses: sample.analyses.filter(({ period }) => !samePeriod(period, OCTOBER)),
    actions: sample.actions.filter(
      ({ raisedIn }) => raisedIn === undefined || !samePeriod(raisedIn, OCTOBER),
    ),
  };
  await openWorkbook.save({ base: EMPTY_SCORECARD, mine: unanswered });
  const before = (await read()).scorecard;
  const open = closingGaps(before, OCTOBER);
  expect(open.unexplained.length).toBeGreaterThan(0);

  await drawReviews(before);
  let filledIn = 0;
  for (const review of await builtReviews()) filledIn += await fillIn(review);
  expect(filledIn).toBeGreaterThan(open.unexplained.length);
  const filled = await builtReviews();
  const answered = await save((now) =>
    filled.reduce((merged, review) => {
      const { answers } = collectAnswers(review, merged);
      const merging = { record: review.record, choices: new Map(), today: '2026-11-09' };
      return mergeAnswers(merged, answers, merging);
    }, now),
  );
  expect(closingGaps(answered, OCTOBER).unexplained).toEqual([]);
  const raised = answered.actions.filter(
    ({ raisedIn }) => raisedIn !== undefined && samePeriod(raisedIn, OCTOBER),
  );
  expect(raised.length).toBeGreaterThan(0);
  for (const action of raised) {
    expect(action).toMatchObject({
      action: SAID.action,
      due: '2026-12-15',
      firstDue: '2026-12-15',
    });
  }

  // The hours of training did not come in time: the gap is named with its reason.
  expect(closingGaps(answered, OCTOBER).missing.map(({ id }) => id)).toEqual(['L1.1']);
  const gaps = 'No actual: L1.1, the training provider has not reported';
  const minutes = {
    meeting: '2026-11-09',
    attendees: PRESENT,
    decisions: [
      {
        askedFor: 'A second shift from January',
        decision: 'Yes',
        owner: 'Clara Osei',
        due: '2027-01-04',
      },
    ],
  };
  const closed = closePeriod(putMinutes(answered, OCTOBER, minutes), OCTOBER, {
    on: '2026-11-09',
    by: 'Martin Halden',
    gaps,
  });
  expect(closedPeriods(closed)).toContainEqual(OCTOBER);
  const first = closed.snapshots.filter(
    ({ kind, period }) => kind === 'First' && samePeriod(period, OCTOBER),
  );
  expect(new Set(first.map(({ level }) => level))).toEqual(
    new Set(['Scorecard', 'Unit', 'Perspective', 'Objective', 'KPI']),
  );
  expect(first.filter(({ level }) => level === 'KPI')).toHaveLength(closed.kpis.length);
  expect(closed.reviews.find(({ period }) => samePeriod(period, OCTOBER))).toMatchObject({
    attendees: PRESENT,
    closedBy: 'Martin Halden',
    gaps: expect.stringContaining(gaps) as string,
  });

  const done = raised[0]?.id ?? '';
  const november = await save(() =>
    settleAction(openPeriod(closed, NOVEMBER), done, { kind: 'done', on: '2026-11-20' }),
  );
  expect(november.setup.currentPeriod).toEqual(NOVEMBER);
  const subject = reviewSubject(november, NOVEMBER);
  const carried = actionsOfReview(subject).carried.map(({ id }) => id);
  expect(carried).toEqual(expect.arrayContaining(raised.map(({ id }) => id)));
  // What was done comes along once more, after what is open.
  expect(carried.indexOf(done)).toBeGreaterThan(carried.indexOf(raised[1]?.id ?? ''));

  const figures = { actual: 4000 };
  const corrected = putFigures(november, [{ kpi: 'F1.1', period: OCTOBER, figures }]);
  const reason = 'Correction: an invoice was booked twice';
  const restated = withRestatement(november, corrected, { on: '2026-12-02', reason });
  for (const period of [OCTOBER, NOVEMBER]) {
    const found = restatementsOf(reviewSubject(restated, period));
    expect(found).toContainEqual({
      ...{ about: 'KPI', what: 'actual', id: 'F1.1', period: OCTOBER, was: 4830, is: 4000 },
      reason,
    });
  }
  expect(meetingLine(reviewSubject(restated, OCTOBER))).toMatch(
    /^Meeting 9 Nov 2026 · present: Clara Osei, Martin Halden · closed 9 Nov 2026 by Martin Halden · score first reported [\d.]+, restated [\d.]+$/,
  );
});
