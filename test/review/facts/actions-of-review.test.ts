import { actionCounts } from '../../../src/review/facts/actions-headline';
import { actionsOfReview } from '../../../src/review/facts/actions-of-review';
import { answersFor } from '../../../src/review/facts/answers';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import type { Action } from '../../../src/scorecard/model/action';
import type { Analysis } from '../../../src/scorecard/model/analysis';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { madeScorecard, OCTOBER, SEPTEMBER } from '../made-scorecard';

const NOVEMBER = monthPeriod(2026, 11);

function action(id: string, more: Partial<Action>): Action {
  return { id, action: `Do ${id}`, raisedIn: SEPTEMBER, kpi: 'A', ...more };
}

function subjectWith(actions: readonly Action[], analyses: readonly Analysis[] = []) {
  const reviews = [{ period: OCTOBER, meeting: '2026-11-09' }];
  const kpis = [{ id: 'A', actuals: [50] }];
  return reviewSubject(madeScorecard(kpis, { actions, analyses, reviews }), OCTOBER);
}

function ids(actions: readonly Action[]): string[] {
  return actions.map(({ id }) => id);
}

describe('the actions of a review', () => {
  it('are carried over unless they were closed before the period', () => {
    const { carried } = actionsOfReview(
      subjectWith([
        action('open', { due: '2026-12-01' }),
        action('done in October', { status: 'Done', doneOn: '2026-10-01' }),
        action('done in September', { status: 'Done', doneOn: '2026-09-30' }),
        action('dropped long ago', { status: 'Dropped', due: '2026-08-31' }),
        action('of no period', { raisedIn: undefined, status: 'Open' }),
      ]),
    );
    expect(ids(carried)).toEqual(['open', 'of no period', 'done in October']);
  });

  it('begin with the one that has waited longest', () => {
    const { carried } = actionsOfReview(
      subjectWith([
        action('later', { due: '2026-12-01' }),
        action('late', { due: '2026-10-15' }),
        action('without a day', {}),
      ]),
    );
    expect(ids(carried)).toEqual(['late', 'later', 'without a day']);
  });

  it('are new when they were raised in the period, and not there yet when later', () => {
    const { carried, fresh } = actionsOfReview(
      subjectWith([action('new', { raisedIn: OCTOBER }), action('later', { raisedIn: NOVEMBER })]),
    );
    expect([ids(carried), ids(fresh)]).toEqual([[], ['new']]);
  });

  it('are overdue from the day after their due date, on the day of the meeting', () => {
    const counts = actionCounts(
      subjectWith([
        action('due on the day', { due: '2026-11-09' }),
        action('a day late', { due: '2026-11-08' }),
        action('late but done', { due: '2026-10-05', doneOn: '2026-10-20' }),
      ]),
    );
    expect(counts).toEqual({ carried: 3, closed: 1, overdue: 1, inTime: 1, fresh: 0 });
  });
});

describe('the answers for a KPI', () => {
  function answers(actions: readonly Action[], analyses: readonly Analysis[] = []) {
    const subject = subjectWith(actions, analyses);
    return subject.outline.kpis.map((row) => answersFor(row, subject))[0];
  }

  it('are the analysis and the action of the period', () => {
    const found = answers(
      [action('old', { due: '2026-10-01' }), action('new', { raisedIn: OCTOBER, owner: 'Ann' })],
      [
        { kpi: 'A', period: SEPTEMBER, whatHappened: 'Rain', rootCause: 'Market' },
        { kpi: 'A', period: OCTOBER, whatHappened: 'A strike', rootCause: 'People' },
      ],
    );
    expect(found).toEqual({
      happened: 'A strike',
      rootCause: 'People',
      action: 'Do new',
      actionId: 'new',
      owner: 'Ann',
      due: undefined,
    });
  });

  it('take the open action that is due first, but none raised after the period', () => {
    const found = answers([
      action('second', { due: '2026-12-01' }),
      action('first', { due: '2026-11-30' }),
      action('closed', { due: '2026-10-01', status: 'Done' }),
      action('future', { due: '2026-11-10', raisedIn: NOVEMBER }),
    ]);
    expect(found?.action).toBe('Do first');
  });

  it('say why nothing is done', () => {
    const analyses = [{ kpi: 'A', period: OCTOBER, noActionBecause: 'It ends by itself' }];
    expect(answers([], analyses)?.noActionBecause).toBe('It ends by itself');
    expect(answers([action('open', {})], analyses)?.noActionBecause).toBeUndefined();
  });
});
