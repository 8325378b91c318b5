import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import type { ReviewSubject } from '../../subject/review-subject';

/** A link between two objectives of the map. */
export type MapLink = StrategyLink;

/** The links between objectives that are on the map, each pair once. */
export function mapLinks({
  scorecard,
  outline,
}: Pick<ReviewSubject, 'scorecard' | 'outline'>): readonly MapLink[] {
  const pairs = new Map<string, MapLink>();
  for (const link of scorecard.links) {
    const isOnMap = outline.objectiveById.has(link.from) && outline.objectiveById.has(link.to);
    const pair = JSON.stringify([link.from, link.to]);
    if (isOnMap && link.from !== link.to && !pairs.has(pair)) pairs.set(pair, link);
  }
  return [...pairs.values()];
}

/** How many links lead from an objective of the map to one that is not on it. */
export function linksLeaving({
  scorecard,
  outline,
}: Pick<ReviewSubject, 'scorecard' | 'outline'>): number {
  const { objectiveById } = outline;
  return scorecard.links.filter(({ from, to }) => objectiveById.has(from) && !objectiveById.has(to))
    .length;
}
