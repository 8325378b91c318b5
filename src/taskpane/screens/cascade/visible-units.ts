import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';

/** A row of the tree. */
export interface VisibleUnit {
  /** The unit's ID; blank for a company without a row of its own. */
  readonly key: string;
  readonly unit: ComparedUnit;
  readonly hasChildren: boolean;
  readonly isFolded: boolean;
  /** Its place among those below the same unit, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
}

/** The units of a tree that nothing above folds away, from the top down. */
export function visibleUnits(
  units: readonly ComparedUnit[],
  folded: ReadonlySet<string>,
): readonly VisibleUnit[] {
  const rows: VisibleUnit[] = [];
  let hiddenBelow = Infinity;
  units.forEach((unit, index) => {
    if (unit.depth > hiddenBelow) return;
    const key = unit.result.unit?.id ?? '';
    const hasChildren = unit.result.children.length > 0;
    const isFolded = hasChildren && folded.has(key);
    hiddenBelow = isFolded ? unit.depth : Infinity;
    const parent = units.slice(0, index).findLast(({ depth }) => depth < unit.depth);
    const among = parent?.result.children ?? [unit.result];
    const place = among.indexOf(unit.result) + 1;
    rows.push({ key, unit, hasChildren, isFolded, place, siblings: among.length });
  });
  return rows;
}
