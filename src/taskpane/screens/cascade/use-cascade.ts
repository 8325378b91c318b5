import { useMemo } from 'react';
import { alignmentGaps, type AlignmentGaps } from '../../../scorecard/cascade/alignment-gaps';
import { cascadeScope, type CascadeScope } from '../../../scorecard/cascade/cascade-scope';
import { compareUnits, type ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import type { Evaluation } from '../../../scorecard/evaluation/evaluation';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { periodScores } from '../../../scorecard/evaluation/period-scores';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { shift, type Period } from '../../../scorecard/periods/period';
import type { Unit } from '../../../scorecard/model/unit';
import { useWorkspace } from '../../workspace/workspace';

/** What the screens of the cascade show: always the whole organisation, whatever unit is looked at. */
export interface CascadeFacts {
  readonly scorecard: Scorecard;
  readonly scope: CascadeScope;
  readonly evaluation: Evaluation;
  /** The company's own row; absent when no single unit is the top. */
  readonly company: Unit | undefined;
  readonly units: readonly ComparedUnit[];
  readonly gaps: AlignmentGaps;
}

export function useCascade(): CascadeFacts {
  const { read, facts, period, unit } = useWorkspace();
  const { scorecard } = read;
  const company = useMemo(() => unitTree(scorecard.units).unit, [scorecard]);
  const isWhole = unit === undefined || unit === company?.id;
  const evaluation = useMemo(
    () => (isWhole ? facts.now : wholeScores(scorecard, period)),
    [isWhole, facts, period, scorecard],
  );
  return useMemo(() => {
    const scope = cascadeScope(scorecard, period);
    return {
      scorecard,
      scope,
      evaluation,
      company,
      units: compareUnits(evaluation, scope),
      gaps: alignmentGaps(scope),
    };
  }, [scorecard, period, evaluation, company]);
}

/** With the changes since the period before, as the scores of what is looked at have them. */
function wholeScores(scorecard: Scorecard, period: Period): Evaluation {
  const context = evaluationContext(scorecard);
  return periodScores(period, context, undefined, periodScores(shift(period, -1), context));
}
