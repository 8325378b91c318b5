import { useMemo } from 'react';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { healthContext, type HealthContext } from '../../../scorecard/health/health-context';
import { useWorkspace } from '../../workspace/workspace';

/** What rules and evidence about links look things up in. */
export function useHealthContext(): HealthContext {
  const { read, period, today } = useWorkspace();
  const { scorecard } = read;
  return useMemo(
    () => healthContext(evaluationContext(scorecard), period, today),
    [scorecard, period, today],
  );
}
