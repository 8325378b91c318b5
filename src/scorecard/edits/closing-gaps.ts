import { evaluate } from '../evaluation/evaluate';
import { evaluationContext } from '../evaluation/evaluation-context';
import { entriesDue, isEntered } from '../entry/entry';
import { groupBy } from '../group-by';
import { answersLacking, type NeededAnswer } from '../health/answers-lacking';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';

/** What stands against freezing a period. */
export interface ClosingGaps {
  /** Figures that are due in all. */
  readonly due: number;
  /** KPIs without an actual that is due. */
  readonly missing: readonly Kpi[];
  /** KPIs whose status has to be explained (amber by setting), and those of them that are not. */
  readonly toExplain: number;
  readonly unexplained: readonly UnexplainedKpi[];
}

export interface UnexplainedKpi {
  readonly kpi: Kpi;
  readonly lacks: readonly NeededAnswer[];
}

export function closingGaps(scorecard: Scorecard, period: Period): ClosingGaps {
  const context = evaluationContext(scorecard);
  const entries = entriesDue(period, context);
  const results = evaluate(scorecard, period, context).kpis.filter(
    ({ status }) =>
      status === 'Red' || (status === 'Amber' && scorecard.setup.explainAmber === true),
  );
  const analyses = groupBy(scorecard.analyses, ({ kpi }) => kpi);
  const actions = groupBy(scorecard.actions, ({ kpi }) => kpi ?? '');
  const unexplained = results.flatMap((result): UnexplainedKpi[] => {
    const { kpi } = result;
    const lacks = answersLacking(result, period, {
      analyses: analyses.get(kpi.id) ?? [],
      actions: actions.get(kpi.id) ?? [],
    });
    return lacks.length === 0 ? [] : [{ kpi, lacks }];
  });
  return {
    due: entries.length,
    missing: [...new Set(entries.filter((entry) => !isEntered(entry)).map(({ kpi }) => kpi))],
    toExplain: results.length,
    unexplained,
  };
}
