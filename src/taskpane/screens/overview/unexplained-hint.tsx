import { statusWord } from '../../../look/status-word';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { answered } from '../../../scorecard/health/answered';
import { colourStreak } from '../../../scorecard/health/colour-streak';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { useWorkspace } from '../../workspace/workspace';
import { countPeriods } from './count-periods';

/** "Red for" looks back three years at most. */
const LONGEST_LOOK_BACK = 36;

/** A red KPI whose cause or action nobody has written; where Setup asks for it, an amber one without cause too. */
export function UnexplainedHint({ result }: { readonly result: KpiResult }) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiDetail;
  const { read, facts, period } = useWorkspace();
  const { context } = facts;
  const { kpi, status } = result;
  const { setup, analyses, actions } = read.scorecard;
  const isAsked = status === 'Red' || (status === 'Amber' && setup.explainAmber === true);
  if (!isAsked) return null;
  const { hasCause, hasAction } = answered(result, period, {
    analyses: analyses.filter((each) => each.kpi === kpi.id),
    actions: actions.filter((each) => each.kpi === kpi.id),
  });
  const needsAction = status === 'Red' && !hasAction;
  if (hasCause && !needsAction) return null;
  const streak = colourStreak(kpi, status, result.period, LONGEST_LOOK_BACK, context);
  const sentence = hasCause ? words.noActionYet : needsAction ? words.neither : words.noCause;
  return (
    <Hint kind="warning">
      {fill(sentence, {
        status: statusWord(status, language, context.settings.statusWords),
        // A status set by hand may be one that the rule never gave.
        periods: countPeriods(Math.max(1, streak), result.period.grain, words),
      })}
    </Hint>
  );
}
