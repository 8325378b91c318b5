import * as fc from 'fast-check';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { collectAnswers } from '../../../src/review/collect/collect-answers';
import type { CollectedAnswer } from '../../../src/review/collect/collected';
import { countMerged, mergeAnswers } from '../../../src/review/collect/merge-answers';
import { readReviews } from '../../../src/review/collect/read-reviews';
import { cellsOfBook } from '../../../src/review/collect/review-cells';
import { withNotes } from '../../../src/review/collect/with-notes';
import { compose } from '../../../src/review/compose';
import { settleAction } from '../../../src/scorecard/edits/settle-action';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { runs } from '../../arbitraries/runs';
import { FilledReview } from './filled-review';

const OCTOBER = monthPeriod(2026, 10);
const SAMPLE = sampleScorecard();
const BOOK = compose(SAMPLE, OCTOBER);
const TODAY = '2026-11-12';
const NO_CHOICES = new Map<string, number>();

function review(): FilledReview {
  return new FilledReview(BOOK);
}

function collected(filled: FilledReview, scorecard = SAMPLE) {
  return collectAnswers(filled.read(), scorecard);
}

/** The scorecard with what a review says. */
function merged(
  filled: FilledReview,
  {
    scorecard = SAMPLE,
    choices = NO_CHOICES,
  }: { scorecard?: Scorecard; choices?: ReadonlyMap<string, number> } = {},
): Scorecard {
  const { record } = filled.read();
  const { answers } = collected(filled, scorecard);
  return mergeAnswers(scorecard, answers, { record, choices, today: TODAY, person: 'Ann' });
}

function fieldOf(answer: CollectedAnswer | undefined) {
  if (answer?.kind !== 'field') throw new Error('It is no answer for a field.');
  return answer;
}

function actionOf({ actions }: Scorecard, id: string) {
  return actions.find((action) => action.id === id);
}

describe('collecting a review', () => {
  it('changes nothing when nobody wrote into it', () => {
    expect(collected(review())).toEqual({ answers: [], problems: [] });
    expect(merged(review())).toEqual(SAMPLE);
  });

  it('changes nothing when nobody wrote into it, whatever the tables say meanwhile', () => {
    const later = settleAction(SAMPLE, 'A6', { kind: 'done', on: '2026-11-11', result: 'Built' });
    expect(collected(review(), later).answers).toEqual([]);
  });

  it('changes nothing in any scorecard whose review nobody wrote into', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const [read] = readReviews(cellsOfBook(compose(scorecard, period)));
        expect(read && collectAnswers(read, scorecard)).toEqual({ answers: [], problems: [] });
      }),
      { numRuns: runs(8) },
    );
  });

  it('puts causes, actions, decisions and comments where the tables have them', () => {
    const after = merged(
      review()
        .answer('off-track', 'C1.1', 'rootCause', 'People')
        .answer('card', 'P1.1', 'happened', 'Tested before machining')
        .answer('decision', '1', 'decision', 'Yes')
        .answer('decision', '1', 'due', 46_000)
        .answer('KPI review', 'P1.1', 'decision', 'Modify')
        .answer('KPI review', 'P1.1', 'change', 'Weekly'),
    );
    expect(
      after.analyses.find(
        ({ kpi, period }) => kpi === 'C1.1' && period.ordinal === OCTOBER.ordinal,
      ),
    ).toMatchObject({
      rootCause: 'People',
      author: 'Trần Quốc Bảo',
    });
    expect(after.analyses.at(-1)).toEqual({
      ...{ kpi: 'P1.1', period: OCTOBER, author: 'Ann', date: TODAY },
      whatHappened: 'Tested before machining',
    });
    expect(after.decisions[2]).toMatchObject({ decision: 'Yes', due: '2025-12-09' });
    expect(after.kpiReviews.at(-1)).toEqual({
      ...{ date: '2026-11-09', trigger: 'Scheduled', kpi: 'P1.1' },
      ...{ decision: 'Modify', change: 'Weekly' },
    });
  });

  it('leaves what others say of a KPI as they said it', () => {
    const voice = {
      kpi: 'P1.1',
      period: OCTOBER,
      voice: 'Customer',
      whatHappened: 'Late',
    } as const;
    const scorecard = { ...SAMPLE, analyses: [voice, ...SAMPLE.analyses] };
    const { analyses } = merged(review().answer('card', 'P1.1', 'happened', 'Tested'), {
      scorecard,
    });
    expect(analyses.slice(0, -1)).toEqual(scorecard.analyses);
    expect(analyses.at(-1)).toMatchObject({ kpi: 'P1.1', whatHappened: 'Tested' });
  });

  it('closes an action on the day it says, or today, and keeps the first day of one that is moved', () => {
    const after = merged(
      review()
        .answer('action', 'A3', 'status', 'Done')
        .answer('action', 'A3', 'result', 'Approved')
        .answer('action', 'A6', 'due', '2027-01-15')
        .answer('action', 'A6', 'result', 'The mould is late')
        .answer('action', 'A7', 'doneOn', '2026-11-10'),
    );
    expect(actionOf(after, 'A3')).toMatchObject({
      ...{ status: 'Done', doneOn: TODAY, result: 'Approved', firstDue: '2026-09-30' },
    });
    expect(actionOf(after, 'A6')).toMatchObject({
      ...{ status: 'In progress', due: '2027-01-15', firstDue: '2026-11-27' },
      reason: 'The mould is late',
    });
    expect(actionOf(after, 'A7')).toMatchObject({ status: 'Done', doneOn: '2026-11-10' });
  });

  it('adds the actions and decisions that people asked for, each once', () => {
    const filled = review()
      .answer('new action', '1', 'action', 'Hire two')
      .answer('new action', '1', 'kpi', 'p1.1')
      .answer('new action', '1', 'owner', 'clara osei')
      .answer('new decision', '3', 'askedFor', 'A new machine');
    const after = merged(filled);
    expect(after.actions.at(-1)).toEqual({
      ...{ id: 'A9', raisedIn: OCTOBER, kpi: 'P1.1', action: 'Hire two' },
      ...{ owner: 'Clara Osei', status: 'Open' },
    });
    expect(after.decisions.at(-1)).toEqual({ period: OCTOBER, askedFor: 'A new machine' });
    expect(merged(filled, { scorecard: after })).toEqual(after);
  });

  it('takes an action written over one of an earlier review for a new one', () => {
    const carried = { ...SAMPLE, actions: SAMPLE.actions.filter(({ id }) => id !== 'A7') };
    const filled = new FilledReview(compose(carried, OCTOBER));
    expect(filled.cell('off-track', 'C1.1', 'action').value).toMatch(/^Build the forty/);
    filled.answer('off-track', 'C1.1', 'action', 'Something else');
    const after = merged(filled, { scorecard: carried });
    expect(actionOf(after, 'A6')).toEqual(actionOf(carried, 'A6'));
    expect(after.actions.at(-1)).toMatchObject({ kpi: 'C1.1', action: 'Something else' });
  });

  it('is in a review that is built again what the first one said', () => {
    const filled = review()
      .answer('off-track', 'C1.1', 'rootCause', 'People')
      .answer('new action', '1', 'action', 'Hire two')
      .answer('KPI review', 'P1.1', 'decision', 'Keep');
    const again = new FilledReview(compose(merged(filled), OCTOBER));
    expect(again.cell('off-track', 'C1.1', 'rootCause').value).toBe('People');
    expect(again.cell('action', 'A9', 'action').value).toBe('Hire two');
    expect(again.cell('KPI review', 'P1.1', 'decision').value).toBe('Keep');
    expect(collected(again, merged(filled)).answers).toEqual([]);
  });
});

describe('a conflict', () => {
  const filled = review().answer('action', 'A3', 'due', '2026-12-01');
  const later = settleAction(SAMPLE, 'A3', { kind: 're-dated', due: '2026-12-18', reason: 'Ice' });

  it('is what the review and the tables both changed; the tables stay until somebody chooses', () => {
    const [answer] = collected(filled, later).answers;
    expect(fieldOf(answer)).toMatchObject({
      ...{ field: 'due', isConflict: true },
      ...{ now: '2026-12-18', built: '2026-10-30', said: [{ value: '2026-12-01' }] },
    });
    expect(merged(filled, { scorecard: later })).toEqual(later);
    const choices = new Map([[answer?.id ?? '', 0]]);
    expect(actionOf(merged(filled, { scorecard: later, choices }), 'A3')).toMatchObject({
      ...{ due: '2026-12-01', firstDue: '2026-09-30' },
    });
    expect(countMerged(answer ? [answer] : [], { choices })).toBe(1);
  });

  it('is none when both say the same', () => {
    const same = settleAction(SAMPLE, 'A3', { kind: 're-dated', due: '2026-12-01', reason: 'Ice' });
    expect(collected(filled, same).answers).toEqual([]);
  });

  it('is what two sheets of the review say differently', () => {
    const twice = review()
      .answer('off-track', 'C1.1', 'happened', 'One')
      .answer('card', 'C1.1', 'happened', 'Two');
    const [answer] = collected(twice).answers;
    const { said } = fieldOf(answer);
    expect(said.map(({ value }) => value).sort()).toEqual(['One', 'Two']);
    const choices = new Map([[answer?.id ?? '', said.findIndex(({ value }) => value === 'Two')]]);
    expect(merged(twice, { choices }).analyses).toContainEqual(
      expect.objectContaining({ kpi: 'C1.1', whatHappened: 'Two' }),
    );
  });
});

describe('what a review says wrongly', () => {
  it('is said with its place, and the rest is taken', () => {
    const filled = review()
      .answer('off-track', 'C1.1', 'rootCause', 'Weather')
      .answer('off-track', 'C1.1', 'wonBack', 1.5)
      .answer('action', 'A3', 'due', '03/04/2027')
      .answer('action', 'A6', 'due', 'soon')
      .answer('action', 'A7', 'owner', 'Nobody Known')
      .answer('new action', '1', 'kpi', 'X9')
      .answer('new action', '1', 'action', 'For nothing')
      .answer('new action', '2', 'owner', 'Clara Osei')
      .answer('new decision', '3', 'decision', 'Yes')
      .answer('KPI review', 'P1.1', 'change', { error: '#REF!' });
    const { answers, problems } = collected(filled);
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'error-value',
      'new-owner',
      'no-action-text',
      'no-date',
      'nothing-asked',
      'points-stay',
      'unclear-date',
      'unknown-choice',
      'unknown-kpi',
    ]);
    for (const { sheet, row, column } of problems) {
      expect([typeof sheet, typeof row, typeof column]).toEqual(['string', 'number', 'number']);
    }
    expect(answers).toHaveLength(1);
    expect(actionOf(merged(filled), 'A7')).toMatchObject({ owner: 'Nobody Known' });
  });

  it('is a KPI or an action that the tables do not know any more', () => {
    const filled = review()
      .answer('card', 'P1.1', 'happened', 'Late')
      .answer('action', 'A6', 'status', 'Done');
    const without = {
      ...SAMPLE,
      kpis: SAMPLE.kpis.filter(({ id }) => id !== 'P1.1'),
      actions: SAMPLE.actions.filter(({ id }) => id !== 'A6'),
    };
    const { answers, problems } = collected(filled, without);
    expect(answers).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-kpi', 'unknown-action']);
  });
});

describe('notes in a review that is built again', () => {
  it('stand with the same KPI, action and decision, and what people added in free rows', () => {
    const filled = review()
      .answer('off-track', 'C1.1', 'rootCause', 'People')
      .answer('decision', '2', 'decision', 'Yes')
      .answer('new action', '1', 'action', 'Hire two')
      .answer('new action', '1', 'owner', 'Clara Osei');
    const more = {
      ...SAMPLE,
      decisions: [{ period: OCTOBER, askedFor: 'First' }, ...SAMPLE.decisions],
    };
    const { book, left } = withNotes(compose(more, OCTOBER), filled.read().answers);
    const again = new FilledReview(book);
    expect(left).toEqual([]);
    expect(again.cell('off-track', 'C1.1', 'rootCause').value).toBe('People');
    expect(again.cell('decision', '3', 'decision').value).toBe('Yes');
    expect(again.cell('new action', '1', 'owner').value).toBe('Clara Osei');
    expect(collected(again, more).answers).toHaveLength(3);
  });

  it('are left over where their KPI is gone', () => {
    const filled = review().answer('KPI review', 'P1.1', 'decision', 'Keep');
    const without = { ...SAMPLE, kpis: SAMPLE.kpis.filter(({ id }) => id !== 'P1.1') };
    const { left } = withNotes(compose(without, OCTOBER), filled.read().answers);
    expect(left).toMatchObject([{ part: 'KPI review', key: 'P1.1' }]);
  });
});
