import type { Unit } from '../model/unit';
import { unitTree, type UnitNode } from './unit-tree';

/** A unit below another one, and how deep below it: 0 stands right below. */
export interface UnitBelow {
  readonly unit: Unit;
  readonly depth: number;
}

/** All units below one, without itself, from the top down, each followed by those below it. Absent is the company. */
export function unitsBelow(units: readonly Unit[], id?: string): readonly UnitBelow[] {
  const top = unitTree(units);
  const node = id === undefined ? top : nodeOf(id, top);
  return node ? below(node, 0) : [];
}

function nodeOf(id: string, node: UnitNode): UnitNode | undefined {
  if (node.unit?.id === id) return node;
  for (const child of node.children) {
    const found = nodeOf(id, child);
    if (found) return found;
  }
  return undefined;
}

function below({ children }: UnitNode, depth: number): readonly UnitBelow[] {
  return children.flatMap((child) => [
    ...(child.unit ? [{ unit: child.unit, depth }] : []),
    ...below(child, depth + 1),
  ]);
}
