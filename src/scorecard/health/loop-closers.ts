/** An arrow of a graph, from one ID to another. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** An arrow that closes a loop with the arrows before it, and the loop: C2, C1, C2. */
export interface LoopCloser<Item extends Arrow> {
  readonly arrow: Item;
  readonly loop: readonly string[];
}

/** Each arrow that leads back to its own start over earlier arrows, once; without these no loop is left. */
export function loopClosers<Item extends Arrow>(arrows: readonly Item[]): LoopCloser<Item>[] {
  const next = new Map<string, string[]>();
  return arrows.flatMap((arrow) => {
    const way = wayBetween(arrow.to, arrow.from, next);
    if (way) return [{ arrow, loop: [arrow.from, ...way] }];
    const ends = next.get(arrow.from);
    if (ends) ends.push(arrow.to);
    else next.set(arrow.from, [arrow.to]);
    return [];
  });
}

/** The shortest way, with both ends. */
function wayBetween(
  start: string,
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  // A map keeps the order of its keys and may grow while it is read: it is the queue too.
  for (const node of cameFrom.keys()) {
    if (node === goal) return wayBack(goal, cameFrom);
    for (const neighbour of next.get(node) ?? []) {
      if (!cameFrom.has(neighbour)) cameFrom.set(neighbour, node);
    }
  }
  return undefined;
}

function wayBack(goal: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let node: string | undefined = goal; node !== undefined; node = cameFrom.get(node)) {
    way.push(node);
  }
  return way.reverse();
}
