import { effectText } from '../../../src/look/effect-text';
import { separatorsOf } from '../../../src/look/separators';
import { actionEffect } from '../../../src/scorecard/evaluation/action-effect';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import type { Action } from '../../../src/scorecard/model/action';
import { textsIn } from '../../../src/strings/texts';
import { madeScorecard, OCTOBER, SEPTEMBER } from '../../review/made-scorecard';

const CONTEXT = evaluationContext(madeScorecard([{ id: 'A', actuals: [70, 95] }]));
const [KPI] = CONTEXT.scorecard.kpis;
const DONE: Action = {
  ...{ id: 'A1', kpi: 'A', action: 'Salt', raisedIn: SEPTEMBER },
  ...{ status: 'Done', doneOn: '2026-10-14' },
};

describe('what a done action has come to', () => {
  it('is its KPI when it was raised, and now', () => {
    const effect = actionEffect(DONE, KPI, OCTOBER, CONTEXT);
    expect(effect).toMatchObject({
      before: { actual: 70, status: 'Red', period: SEPTEMBER },
      after: { actual: 95, status: 'Amber', period: OCTOBER },
    });
    if (effect === undefined) throw new Error('There is no effect.');
    const look = {
      language: 'en',
      separators: separatorsOf('en'),
      statusWords: 'Green Amber Red',
      words: textsIn('en').review.actions,
    } as const;
    expect(effectText(effect, look)).toBe('70 Red in Sep 2026, then 95 Amber in Oct 2026');
  });

  it('is not known of what is open or dropped, has no KPI or period, or no later figure', () => {
    const { raisedIn: _, ...undated } = DONE;
    const { doneOn: __, ...rest } = DONE;
    const effects = [
      actionEffect({ ...rest, status: 'Open' }, KPI, OCTOBER, CONTEXT),
      actionEffect({ ...DONE, status: 'Dropped' }, KPI, OCTOBER, CONTEXT),
      actionEffect(undated, KPI, OCTOBER, CONTEXT),
      actionEffect(DONE, undefined, OCTOBER, CONTEXT),
      actionEffect(DONE, KPI, SEPTEMBER, CONTEXT),
    ];
    expect(effects).toEqual(effects.map(() => undefined));
  });
});
