import { groupBy } from '../group-by';

/** An arrow of a graph, from one ID to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** An arrow that closes a loop with the arrows before it, and the loop: C2, C1, C2. */
export interface LoopCloser<Item extends Arrow> {
  readonly arrow: Item;
  readonly loop: readonly string[];
}

/**
 * The arrows that have to go so that no loop is left, taken in the given order: each one that leads back to its own
 * start over earlier arrows, once, and is not followed further. Of several loops that it closes the shortest is named.
 */
export function loopClosers<Item extends Arrow>(arrows: readonly Item[]): LoopCloser<Item>[] {
  const inLoops = nodesThatLeadIntoLoops(arrows);
  const next = new Map<string, string[]>();
  return arrows.flatMap((arrow) => {
    const { from, to } = arrow;
    if (!inLoops.has(from) || !inLoops.has(to)) return [];
    const way = wayBetween(to, from, next);
    if (way) return [{ arrow, loop: [from, ...way] }];
    const ends = next.get(from);
    if (ends) ends.push(to);
    else next.set(from, [to]);
    return [];
  });
}

/** Takes away, again and again, the nodes from which no arrow starts: what stays can only be or reach a loop. */
function nodesThatLeadIntoLoops(arrows: readonly Arrow[]): ReadonlySet<string> {
  const outgoing = new Map<string, number>();
  for (const { from, to } of arrows) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + 1);
    if (!outgoing.has(to)) outgoing.set(to, 0);
  }
  const incoming = groupBy(arrows, ({ to }) => to);
  const ends = [...outgoing].filter(([, count]) => count === 0).map(([node]) => node);
  for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
    outgoing.delete(node);
    for (const { from } of incoming.get(node) ?? []) {
      const left = (outgoing.get(from) ?? 0) - 1;
      outgoing.set(from, left);
      if (left === 0) ends.push(from);
    }
  }
  return new Set(outgoing.keys());
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
