import type { Objective } from '../model/objective';
import type { Perspective } from '../model/perspective';
import type { UnitNode } from '../cascade/unit-tree';
import { weightOf } from '../roll-up/weight-of';
import type { ObjectiveResult, PerspectiveResult, UnitResult } from './evaluation';
import { rollUpNodes, type RolledUp } from './roll-up-nodes';
import type { Settings } from './settings';

/** What the units of one period are built from. */
export interface UnitInput {
  readonly perspectives: readonly Perspective[];
  /** Objective results by unit id; `''` holds those of the company when it has no row of its own. */
  readonly objectivesOf: ReadonlyMap<string, readonly ObjectiveResult[]>;
  readonly settings: Settings;
}

/** The scorecards of a unit and, below it, of its child units. */
export function unitScorecard(node: UnitNode, input: UnitInput): UnitResult {
  const children = node.children.map((child) => unitScorecard(child, input));
  const own = input.objectivesOf.get(node.unit?.id ?? '') ?? [];
  const fromChildren = input.settings.unitRollUp === 'Children' && children.length > 0;
  const perspectives = input.perspectives.map((perspective) =>
    fromChildren
      ? perspectiveOfChildren(perspective, own, children, input.settings)
      : ownPerspective(perspective, own, input.settings),
  );
  const rolledUp: RolledUp<UnitResult | PerspectiveResult> = fromChildren
    ? rollUpNodes(children, weighted(input.settings))
    : rollUpNodes(perspectives, input.settings);
  return {
    unit: node.unit,
    score: rolledUp.score,
    coverage: rolledUp.coverage,
    status: rolledUp.status,
    weight: weightOf(node.unit ?? {}),
    heldByCritical: false,
    perspectives: fromChildren ? perspectives : withShares(perspectives, rolledUp.children),
    children: fromChildren ? withShares(children, rolledUp.children) : children,
  };
}

/** Units and perspectives are rolled up by one function, which only adds the shares. */
function withShares<Node extends UnitResult | PerspectiveResult>(
  nodes: readonly Node[],
  rolledUp: readonly { readonly shareOfParent?: number }[],
): Node[] {
  return nodes.map((node, index) => ({ ...node, shareOfParent: rolledUp[index]?.shareOfParent }));
}

function ownPerspective(
  perspective: Perspective,
  own: readonly ObjectiveResult[],
  settings: Settings,
): PerspectiveResult {
  const objectives = own.filter((result) => belongsTo(result.objective, perspective));
  const { children, ...rolledUp } = rollUpNodes(objectives, settings);
  return node(perspective, rolledUp, children);
}

/** The mean of the child units' results in this perspective; the unit's own objectives stand beside. */
function perspectiveOfChildren(
  perspective: Perspective,
  own: readonly ObjectiveResult[],
  children: readonly UnitResult[],
  settings: Settings,
): PerspectiveResult {
  const ofChildren = children.flatMap((child) =>
    child.perspectives
      .filter((result) => result.perspective.id === perspective.id)
      .map((result) => ({ ...result, weight: child.weight })),
  );
  const { score, coverage, status } = rollUpNodes(ofChildren, weighted(settings));
  const objectives = own.filter((result) => belongsTo(result.objective, perspective));
  return node(perspective, { score, coverage, status }, objectives);
}

/** Units are always a weighted mean; `Worst` is about what stands inside a unit. */
function weighted(settings: Settings): Settings {
  return { ...settings, rollUp: 'Weighted' };
}

function node(
  perspective: Perspective,
  rolledUp: Pick<PerspectiveResult, 'score' | 'coverage' | 'status'>,
  objectives: readonly ObjectiveResult[],
): PerspectiveResult {
  return {
    ...rolledUp,
    perspective,
    weight: weightOf(perspective),
    heldByCritical: false,
    objectives,
  };
}

function belongsTo(objective: Objective, perspective: Perspective): boolean {
  return objective.perspective === perspective.id;
}
