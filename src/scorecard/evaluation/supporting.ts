import { groupBy } from '../group-by';
import type { NodeResult, ObjectiveResult } from './evaluation';
import { rollUpNodes } from './roll-up-nodes';
import type { Settings } from './settings';

/** Adds to each objective the weighted mean of the objectives of lower units that contribute to it. */
export function withSupporting(
  objectives: readonly ObjectiveResult[],
  settings: Settings,
): ObjectiveResult[] {
  const supporting = objectives.filter(({ objective }) => objective.contributesTo !== undefined);
  const supporters = groupBy(supporting, ({ objective }) => objective.contributesTo ?? '');
  return objectives.map((result) => {
    const below = supporters.get(result.objective.id);
    return below ? { ...result, supporting: supportingNode(below, settings) } : result;
  });
}

function supportingNode(below: readonly ObjectiveResult[], settings: Settings): NodeResult {
  const { score, coverage, status } = rollUpNodes(below, { ...settings, rollUp: 'Weighted' });
  return { score, coverage, status, weight: 1, heldByCritical: false };
}
