import type { StrategyLink } from '../scorecard/model/strategy-link';

/** The links between objectives that are on the map, each pair once. */
export function linksOnMap(
  links: readonly StrategyLink[],
  isOnMap: (objective: string) => boolean,
): readonly StrategyLink[] {
  const pairs = new Map<string, StrategyLink>();
  for (const link of links) {
    const pair = JSON.stringify([link.from, link.to]);
    const isDrawn = isOnMap(link.from) && isOnMap(link.to) && link.from !== link.to;
    if (isDrawn && !pairs.has(pair)) pairs.set(pair, link);
  }
  return [...pairs.values()];
}
