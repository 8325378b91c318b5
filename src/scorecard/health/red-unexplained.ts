import type { KpiResult } from '../evaluation/kpi-result';
import type { Action } from '../model/action';
import type { Analysis } from '../model/analysis';
import type { Colour } from '../model/status';
import { shift, type Period } from '../periods/period';
import { answered } from './answered';
import { colourStreak } from './colour-streak';
import { finding, type Finding } from './finding';
import type { FindingKind } from './finding-kinds';
import { groupBy } from '../group-by';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/** "Red since" looks back three years at most. */
const LONGEST_LOOK_BACK = 36;

/** What somebody wrote about the KPIs, by KPI. */
interface Answers {
  readonly analyses: ReadonlyMap<string, readonly Analysis[]>;
  readonly actions: ReadonlyMap<string, readonly Action[]>;
}

/** R1: red without cause or action. Setup may ask for the cause of amber too. */
export const redUnexplained: HealthRule = {
  code: 'R1',
  check: (context) => {
    const { scorecard, results } = context;
    const answers = {
      analyses: groupBy(scorecard.analyses, ({ kpi }) => kpi),
      actions: groupBy(scorecard.actions, ({ kpi }) => kpi ?? ''),
    };
    const asked = results.filter(
      ({ status }) => status === 'Red' || (status === 'Amber' && scorecard.setup.explainAmber),
    );
    return {
      checked: asked.length,
      findings: asked.flatMap((result) => unanswered(result, answers, context)),
    };
  },
};

function unanswered(result: KpiResult, answers: Answers, context: HealthContext): Finding[] {
  const { kpi, status } = result;
  const colour = status === 'Red' ? 'Red' : 'Amber';
  const { hasCause, hasAction } = answered(result, context.period, {
    analyses: answers.analyses.get(kpi.id) ?? [],
    actions: answers.actions.get(kpi.id) ?? [],
  });
  const kind = kindOf(colour, hasCause, hasAction);
  if (!kind) return [];
  const data = { name: kpi.name, id: kpi.id, since: { period: since(result, colour, context) } };
  return [finding(kind, kpiObject(kpi), data)];
}

function kindOf(
  colour: Colour,
  hasCause: boolean,
  hasAction: boolean,
): Extract<FindingKind, `red${string}` | 'amberWithoutCause'> | undefined {
  if (colour === 'Amber') return hasCause ? undefined : 'amberWithoutCause';
  if (!hasCause && !hasAction) return 'redUnexplained';
  if (!hasCause) return 'redWithoutCause';
  return hasAction ? undefined : 'redWithoutAction';
}

/** The first of the periods without another colour; of an overridden status the period itself. */
function since({ kpi, period }: KpiResult, colour: Colour, context: HealthContext): Period {
  const streak = colourStreak(kpi, colour, period, LONGEST_LOOK_BACK, context);
  return shift(period, 1 - Math.max(1, streak));
}
