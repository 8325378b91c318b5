import { addVoice } from '../../../src/scorecard/edits/add-voice';
import { addActions } from '../../../src/scorecard/edits/add-actions';
import { overrideStatus } from '../../../src/scorecard/edits/override-status';
import { putAnalysis } from '../../../src/scorecard/edits/put-analysis';
import { settleAction } from '../../../src/scorecard/edits/settle-action';
import type { Action } from '../../../src/scorecard/model/action';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);
const SEPTEMBER = monthPeriod(2026, 9);

function withActions(...actions: Action[]): Scorecard {
  return { ...EMPTY_SCORECARD, actions };
}

describe('what is known of a KPI', () => {
  const first = { kpi: 'F1', period: SEPTEMBER, whatHappened: 'Rain' };

  it('is added behind what was known of other periods', () => {
    const found = putAnalysis(
      { ...EMPTY_SCORECARD, analyses: [first] },
      { kpi: 'F1', period: OCTOBER, rootCause: 'Process' },
    );
    expect(found.analyses).toEqual([first, { kpi: 'F1', period: OCTOBER, rootCause: 'Process' }]);
  });

  it('replaces what was known of the same period, in its row', () => {
    const later = { kpi: 'F2', period: SEPTEMBER, whatHappened: 'Snow' };
    const found = putAnalysis(
      { ...EMPTY_SCORECARD, analyses: [first, later] },
      { kpi: 'f1', period: SEPTEMBER, whatHappened: 'Hail' },
    );
    expect(found.analyses).toEqual([{ kpi: 'f1', period: SEPTEMBER, whatHappened: 'Hail' }, later]);
  });
});

describe('what others say of a KPI', () => {
  const words = {
    kpi: 'F1',
    period: SEPTEMBER,
    voice: 'Customer',
    whatHappened: 'Too slow',
  } as const;

  it('stands beside what was known, and is never taken for it', () => {
    const cause = { kpi: 'F1', period: SEPTEMBER, rootCause: 'Process', voice: 'Partner' } as const;
    const two = addVoice(putAnalysis(addVoice(EMPTY_SCORECARD, words), cause), words);
    expect(two.analyses).toEqual([words, cause, words]);
    const changed = putAnalysis(two, { ...cause, rootCause: 'Market' });
    expect(changed.analyses).toEqual([words, { ...cause, rootCause: 'Market' }, words]);
  });
});

describe('new actions', () => {
  it('are open, follow the last ID, and keep the day they are due by at first', () => {
    const found = addActions(withActions({ id: 'A7', action: 'Old' }), [
      { kpi: 'F1', action: 'Call', owner: 'An', due: '2026-11-30', raisedIn: OCTOBER },
      { kpi: 'F1', action: 'Write' },
    ]);
    expect(found.actions.slice(1)).toEqual([
      {
        id: 'A8',
        kpi: 'F1',
        action: 'Call',
        owner: 'An',
        raisedIn: OCTOBER,
        firstDue: '2026-11-30',
        due: '2026-11-30',
        status: 'Open',
      },
      { id: 'A9', kpi: 'F1', action: 'Write', status: 'Open' },
    ]);
  });

  it('change nothing when there are none', () => {
    const scorecard = withActions();
    expect(addActions(scorecard, [])).toBe(scorecard);
  });
});

describe('an action', () => {
  const action: Action = {
    id: 'A1',
    action: 'Call',
    firstDue: '2026-10-01',
    due: '2026-11-01',
    status: 'In progress',
  };
  const other: Action = { id: 'A2', action: 'Write' };
  const scorecard = withActions(action, other);

  it('is done on a day, with what came of it', () => {
    const settlement = { kind: 'done', on: '2026-11-22', result: 'Paid' } as const;
    expect(settleAction(scorecard, 'A1', settlement).actions).toEqual([
      { ...action, status: 'Done', doneOn: '2026-11-22', result: 'Paid' },
      other,
    ]);
  });

  it('gets another day and a reason, and is as open as before', () => {
    const settlement = { kind: 're-dated', due: '2026-12-01', reason: 'Strike' } as const;
    expect(settleAction(scorecard, 'A1', settlement).actions[0]).toEqual({
      ...action,
      due: '2026-12-01',
      reason: 'Strike',
    });
  });

  it('remembers the day before as its first one when nobody had noted one', () => {
    const undated = withActions({ id: 'A1', action: 'Call', due: '2026-11-01' });
    const settlement = { kind: 're-dated', due: '2026-12-01', reason: 'Strike' } as const;
    expect(settleAction(undated, 'A1', settlement).actions[0]).toMatchObject({
      firstDue: '2026-11-01',
      due: '2026-12-01',
    });
  });

  it('is given up with a reason', () => {
    const settlement = { kind: 'dropped', on: '2026-11-22', reason: 'Sold' } as const;
    expect(settleAction(scorecard, 'A1', settlement).actions[0]).toEqual({
      ...action,
      status: 'Dropped',
      doneOn: '2026-11-22',
      reason: 'Sold',
    });
  });
});

describe('a status set by hand', () => {
  const reading = { kpi: 'F1', period: OCTOBER, actual: 5 };
  const scorecard: Scorecard = { ...EMPTY_SCORECARD, readings: [reading] };
  const set = { status: 'Amber', reason: 'Audited next week' } as const;

  it('stands beside the figures of its period', () => {
    expect(overrideStatus(scorecard, 'f1', OCTOBER, set).readings).toEqual([
      { ...reading, override: 'Amber', overrideReason: 'Audited next week' },
    ]);
  });

  it('makes a row where there was none', () => {
    expect(overrideStatus(scorecard, 'F1', SEPTEMBER, set).readings[1]).toEqual({
      kpi: 'F1',
      period: SEPTEMBER,
      override: 'Amber',
      overrideReason: 'Audited next week',
    });
  });

  it('is taken away again, and nothing else', () => {
    const overridden = overrideStatus(scorecard, 'F1', OCTOBER, set);
    expect(overrideStatus(overridden, 'F1', OCTOBER, undefined)).toEqual(scorecard);
    expect(overrideStatus(scorecard, 'F1', SEPTEMBER, undefined)).toBe(scorecard);
  });
});
