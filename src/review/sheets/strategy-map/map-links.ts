import { linksOnMap } from '../../../map/links-on-map';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import type { ReviewSubject } from '../../subject/review-subject';

/** A link between two objectives of the map. */
export type MapLink = StrategyLink;

/** The links between objectives that are on the map, each pair once. */
export function mapLinks({
  scorecard,
  outline,
}: Pick<ReviewSubject, 'scorecard' | 'outline'>): readonly MapLink[] {
  return linksOnMap(scorecard.links, (id) => outline.objectiveById.has(id));
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
