import type { Arrow } from '../scorecard/cascade/loop-closers';

/** Everything on the way to an objective and on the way from it. */
export interface MapPath<Item extends Arrow> {
  readonly objectives: ReadonlySet<string>;
  readonly links: ReadonlySet<Item>;
}

/** What leads to an objective, step by step, and what it leads to. */
export function pathThrough<Item extends Arrow>(id: string, links: readonly Item[]): MapPath<Item> {
  const up = followed(id, links, 'from', 'to');
  const down = followed(id, links, 'to', 'from');
  return {
    objectives: new Set([...up.objectives, ...down.objectives]),
    links: new Set([...up.links, ...down.links]),
  };
}

function followed<Item extends Arrow>(
  id: string,
  links: readonly Item[],
  near: keyof Arrow,
  far: keyof Arrow,
): MapPath<Item> {
  const objectives = new Set([id]);
  const found = new Set<Item>();
  // A set keeps the order of its members and may grow while it is read: it is the queue too.
  for (const each of objectives) {
    for (const link of links.filter((other) => other[near] === each)) {
      found.add(link);
      objectives.add(link[far]);
    }
  }
  return { objectives, links: found };
}
