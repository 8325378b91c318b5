import type { Arrow } from './loop-closers';

/**
 * The arrows, from a child to its parent and without loops, that have to be cut so that no more than `deepest` stand one
 * above the other. Below a cut the count starts again.
 */
export function arrowsTooDeep<Item extends Arrow>(
  arrows: readonly Item[],
  deepest: number,
): Item[] {
  const arrowOf = new Map(arrows.map((arrow) => [arrow.from, arrow]));
  const levels = new Map<string, number>();
  const cut: Item[] = [];
  for (const { from } of arrows) {
    const path = pathUp(from, arrowOf, levels);
    for (const arrow of path.reverse()) {
      const level = (levels.get(arrow.to) ?? 1) + 1;
      levels.set(arrow.from, level > deepest ? 1 : level);
      if (level > deepest) cut.push(arrow);
    }
  }
  return cut;
}

/** The arrows from a child up to the first one whose level is known, or to the top. */
function pathUp<Item extends Arrow>(
  start: string,
  arrowOf: ReadonlyMap<string, Item>,
  levels: ReadonlyMap<string, number>,
): Item[] {
  const path: Item[] = [];
  for (let arrow = arrowOf.get(start); arrow; arrow = arrowOf.get(arrow.to)) {
    if (levels.has(arrow.from)) break;
    path.push(arrow);
  }
  return path;
}
