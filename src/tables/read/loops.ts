/** An arrow of a graph, from one ID to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** An arrow that leads back to its own start, and the loop it closes: F1, C1, F1. */
export interface ClosedLoop {
  readonly index: number;
  readonly loop: readonly string[];
}

/**
 * The arrows that have to go so that no loop is left, taken in the given order: an arrow that would close a loop with
 * the arrows before it is one result, and is not followed further.
 */
export function closedLoops(arrows: readonly Arrow[]): ClosedLoop[] {
  const inLoops = nodesThatLeadIntoLoops(arrows);
  const kept = new Map<string, string[]>();
  const closed: ClosedLoop[] = [];
  arrows.forEach(({ from, to }, index) => {
    if (!inLoops.has(from) || !inLoops.has(to)) return;
    const way = wayBetween(to, from, kept);
    if (way) closed.push({ index, loop: [from, ...way] });
    else addTo(kept, from, to);
  });
  return closed;
}

/** Takes away, again and again, the nodes from which no arrow starts: what stays can only be or reach a loop. */
function nodesThatLeadIntoLoops(arrows: readonly Arrow[]): Set<string> {
  const outgoing = new Map<string, number>();
  const incoming = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + 1);
    if (!outgoing.has(to)) outgoing.set(to, 0);
    addTo(incoming, to, from);
  }
  const ends = [...outgoing].filter(([, count]) => count === 0).map(([node]) => node);
  for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
    outgoing.delete(node);
    for (const start of incoming.get(node) ?? []) {
      const left = (outgoing.get(start) ?? 0) - 1;
      outgoing.set(start, left);
      if (left === 0) ends.push(start);
    }
  }
  return new Set(outgoing.keys());
}

function addTo(lists: Map<string, string[]>, node: string, neighbour: string): void {
  const list = lists.get(node);
  if (list) list.push(neighbour);
  else lists.set(node, [neighbour]);
}

function wayBetween(
  start: string,
  goal: string,
  next: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return wayBack(node, cameFrom);
    for (const neighbour of next.get(node) ?? []) {
      if (cameFrom.has(neighbour)) continue;
      cameFrom.set(neighbour, node);
      open.push(neighbour);
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
