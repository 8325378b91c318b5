import { closingGaps } from '../../../src/scorecard/edits/closing-gaps';
import type { Action } from '../../../src/scorecard/model/action';
import type { Analysis } from '../../../src/scorecard/model/analysis';
import { madeScorecard, OCTOBER, SEPTEMBER } from '../../review/made-scorecard';

const CAUSE: Analysis = { kpi: 'A', period: OCTOBER, whatHappened: 'Ice', rootCause: 'Market' };
const ACTION: Action = { id: 'A1', kpi: 'A', action: 'Salt', owner: 'Ann', due: '2026-12-01' };

function lacking(
  actual: number,
  more: { analyses?: readonly Analysis[]; actions?: readonly Action[]; explainAmber?: boolean },
) {
  const { explainAmber = false, ...rows } = more;
  const scorecard = madeScorecard([{ id: 'A', actuals: [actual] }], {
    ...rows,
    setup: { explainAmber },
  });
  return closingGaps(scorecard, OCTOBER).unexplained.map(({ lacks }) => lacks);
}

describe('what is not said of a KPI that is off track', () => {
  it('is everything at first, and nothing in the end', () => {
    expect(lacking(50, {})).toEqual([['what happened', 'root cause', 'action', 'owner', 'due']]);
    expect(lacking(50, { analyses: [CAUSE], actions: [ACTION] })).toEqual([]);
  });

  it('is what the row of the period and the best action leave open', () => {
    const { rootCause: _, ...happened } = CAUSE;
    const { owner: __, ...unowned } = ACTION;
    expect(lacking(50, { analyses: [happened], actions: [ACTION] })).toEqual([['root cause']]);
    expect(lacking(50, { analyses: [CAUSE], actions: [unowned] })).toEqual([['owner']]);
    const { due: ___, ...undated } = ACTION;
    expect(lacking(50, { analyses: [CAUSE], actions: [unowned, undated, ACTION] })).toEqual([]);
    expect(lacking(50, { analyses: [{ ...CAUSE, period: SEPTEMBER }], actions: [ACTION] })).toEqual(
      [['what happened', 'root cause']],
    );
    const done: Action = { ...ACTION, status: 'Done', raisedIn: SEPTEMBER };
    expect(lacking(50, { analyses: [CAUSE], actions: [done] })).toEqual([
      ['action', 'owner', 'due'],
    ]);
  });

  it('is not answered by a voice from outside', () => {
    const voice: Analysis = {
      kpi: 'A',
      period: OCTOBER,
      whatHappened: 'They come late',
      voice: 'Customer',
    };
    expect(lacking(50, { analyses: [voice], actions: [ACTION] })).toEqual([
      ['what happened', 'root cause'],
    ]);
    expect(lacking(50, { analyses: [voice, CAUSE], actions: [ACTION] })).toEqual([]);
  });

  it('is not answered by an action that was dropped', () => {
    const dropped: Action = { ...ACTION, status: 'Dropped', raisedIn: OCTOBER };
    expect(lacking(50, { analyses: [CAUSE], actions: [dropped] })).toEqual([
      ['action', 'owner', 'due'],
    ]);
    const done: Action = { ...dropped, status: 'Done' };
    expect(lacking(50, { analyses: [CAUSE], actions: [dropped, done] })).toEqual([]);
  });

  it('is no action where somebody said why there is none', () => {
    expect(lacking(50, { analyses: [{ ...CAUSE, noActionBecause: 'It melts' }] })).toEqual([]);
  });

  it('is the cause of an amber one, where Setup asks for it', () => {
    expect(lacking(95, {})).toEqual([]);
    expect(lacking(95, { explainAmber: true })).toEqual([['what happened', 'root cause']]);
    expect(lacking(95, { explainAmber: true, analyses: [CAUSE] })).toEqual([]);
  });
});
