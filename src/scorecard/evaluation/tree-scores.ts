import type { UnitResult } from './evaluation';

/** Names a node of the tree the same way in every period. */
export function nodeKey(
  unit: string | undefined,
  perspective?: string,
  objective?: string,
): string {
  return JSON.stringify([unit ?? '', perspective ?? '', objective ?? '']);
}

/** The scores of a tree by node, for comparison with another period. */
export function scoresByNode(top: UnitResult): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const keep = (key: string, score: number | undefined): void => {
    if (score !== undefined) scores.set(key, score);
  };
  const visit = (node: UnitResult): void => {
    const unit = node.unit?.id;
    keep(nodeKey(unit), node.score);
    for (const perspective of node.perspectives) {
      keep(nodeKey(unit, perspective.perspective.id), perspective.score);
      for (const objective of perspective.objectives) {
        keep(nodeKey(unit, perspective.perspective.id, objective.objective.id), objective.score);
      }
    }
    node.children.forEach(visit);
  };
  visit(top);
  return scores;
}
