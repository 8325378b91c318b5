import { groupBy } from '../group-by';
import type { Unit } from '../model/unit';

/** A unit with the units below it. */
export interface UnitNode {
  /** Absent at the top when no single unit is the company. */
  readonly unit?: Unit;
  readonly children: readonly UnitNode[];
}

/**
 * The units as a tree. The company is the one unit without a parent; with none or several of them it is the whole, above
 * all of them. A unit whose parent is unknown stands at the top; one that is its own ancestor too, once.
 */
export function unitTree(units: readonly Unit[]): UnitNode {
  const ids = new Set(units.map((unit) => unit.id));
  const isTop = ({ parent }: Unit): boolean => parent === undefined || !ids.has(parent);
  const tops = units.filter(isTop);
  const childrenOf = groupBy(
    units.filter((unit) => !isTop(unit)),
    ({ parent }) => parent ?? '',
  );
  const placed = new Set<string>();
  const grow = (unit: Unit): UnitNode => {
    placed.add(unit.id);
    const children = (childrenOf.get(unit.id) ?? []).filter((child) => !placed.has(child.id));
    return { unit, children: children.map(grow) };
  };
  const nodes = tops.map(grow);
  for (const unit of units) if (!placed.has(unit.id)) nodes.push(grow(unit));
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return only ?? { children: nodes };
}
