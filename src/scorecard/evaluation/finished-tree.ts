import type { ObjectiveResult, PerspectiveResult, UnitResult } from './evaluation';
import type { KpiResult } from './kpi-result';
import type { Settings } from './settings';
import { nodeKey } from './tree-scores';

/** What the last pass over a tree needs. */
interface Finish {
  readonly before: ReadonlyMap<string, number>;
  readonly settings: Settings;
}

/** Adds to every node its change since the period before and its share of the whole scorecard. */
export function finishedTree(
  top: UnitResult,
  before: ReadonlyMap<string, number>,
  settings: Settings,
): UnitResult {
  return finishUnit(top, 1, { before, settings });
}

function finishUnit(node: UnitResult, absolute: number | undefined, finish: Finish): UnitResult {
  const below = shareBelow(node, absolute, finish.settings);
  const fromChildren = finish.settings.unitRollUp === 'Children' && node.children.length > 0;
  const unit = node.unit?.id;
  return {
    ...node,
    change: changeOf(node.score, finish.before.get(nodeKey(unit))),
    absoluteShare: absolute,
    perspectives: node.perspectives.map((perspective) =>
      finishPerspective(perspective, fromChildren ? undefined : below, unit, finish),
    ),
    children: node.children.map((child) =>
      finishUnit(child, fromChildren ? times(below, child.shareOfParent) : undefined, finish),
    ),
  };
}

function finishPerspective(
  node: PerspectiveResult,
  parent: number | undefined,
  unit: string | undefined,
  finish: Finish,
): PerspectiveResult {
  const absoluteShare = times(parent, node.shareOfParent);
  const below = shareBelow(node, absoluteShare, finish.settings);
  const { id } = node.perspective;
  return {
    ...node,
    change: changeOf(node.score, finish.before.get(nodeKey(unit, id))),
    absoluteShare,
    objectives: node.objectives.map((objective) =>
      finishObjective(
        objective,
        below,
        finish.before.get(nodeKey(unit, id, objective.objective.id)),
        finish,
      ),
    ),
  };
}

function finishObjective(
  node: ObjectiveResult,
  parent: number | undefined,
  scoreBefore: number | undefined,
  finish: Finish,
): ObjectiveResult {
  const absoluteShare = times(parent, node.shareOfParent);
  const below = shareBelow(node, absoluteShare, finish.settings);
  return {
    ...node,
    change: changeOf(node.score, scoreBefore),
    absoluteShare,
    kpis: node.kpis.map((kpi): KpiResult => ({
      ...kpi,
      absoluteShare: times(below, kpi.shareOfParent),
    })),
  };
}

/**
 * Shares say nothing where the worst child decides; a parent without a score passes none on, unless it counts as zero
 * itself.
 */
function shareBelow(
  node: { readonly score?: number },
  absolute: number | undefined,
  settings: Settings,
): number | undefined {
  if (settings.rollUp === 'Worst' || absolute === undefined) return undefined;
  return node.score === undefined && settings.missingData === 'Exclude' ? 0 : absolute;
}

function times(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}

function changeOf(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined ? undefined : now - before;
}
