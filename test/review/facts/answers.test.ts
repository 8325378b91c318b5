import { answersFor } from '../../../src/review/facts/answers';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER } from '../made-scorecard';

/** As long as a cell of Excel can be. */
const LONGEST = 'x'.repeat(32_767);

function answersWith(more: Partial<Scorecard>) {
  const subject = reviewSubject(madeScorecard([{ id: 'A', actuals: [80] }], more), OCTOBER);
  return subject.outline.kpis.map((row) => answersFor(row, subject));
}

describe('what people answered about a KPI', () => {
  it('leaves room for the cause in the cell that names both', () => {
    expect(answersWith({ actions: [{ id: 'A1', kpi: 'A', action: LONGEST }] })).toMatchObject([
      { action: `${'x'.repeat(31_999)}…` },
    ]);
    const analyses = [{ kpi: 'A', period: OCTOBER, noActionBecause: LONGEST }];
    expect(answersWith({ analyses })).toMatchObject([
      { noActionBecause: `${'x'.repeat(31_999)}…` },
    ]);
  });

  it('is no action that was dropped', () => {
    const dropped = { kpi: 'A', raisedIn: OCTOBER, status: 'Dropped' as const };
    const more = { id: 'A2', kpi: 'A', action: 'Train', raisedIn: OCTOBER };
    const actions = [{ ...dropped, id: 'A1', action: 'Hire two' }];
    expect(answersWith({ actions })).toEqual([{}]);
    expect(answersWith({ actions: [...actions, more] })).toMatchObject([{ action: 'Train' }]);
  });

  it('is whole where it fits', () => {
    expect(answersWith({ actions: [{ id: 'A1', kpi: 'A', action: 'Hire two' }] })).toMatchObject([
      { action: 'Hire two' },
    ]);
    expect(answersWith({})).toEqual([{}]);
  });
});
