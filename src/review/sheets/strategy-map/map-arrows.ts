import { linkLook } from '../../../map/link-look';
import { fill } from '../../../strings/fill';
import type { Connector, Spot } from '../../book/chart';
import type { ReviewSubject } from '../../subject/review-subject';
import { arrowPlans } from './arrow-plan';
import { arrowRoutes, type MapPoint } from './arrow-routes';
import { MAP_GRID, type MapLayout } from './map-layout';
import type { MapLink } from './map-links';

const COLOUR = '#6B7785';

/** The links as arrows; where one has to bend it is made of several lines, and the last has the head. */
export function mapArrows(
  links: readonly MapLink[],
  layout: MapLayout,
  words: ReviewSubject['words']['strategyMap'],
): readonly Connector[] {
  const plans = arrowPlans(links, layout);
  const routes = arrowRoutes(plans, layout);
  return plans.flatMap(({ link }, index) => {
    const points = routes[index] ?? [];
    return points.slice(1).map((point, at): Connector => {
      const isLast = at === points.length - 2;
      return {
        from: spotOf(points[at] ?? point),
        to: spotOf(point),
        alternativeText: isLast ? textOf(link, words) : fill(words.arrowPart, { ...link }),
        colour: COLOUR,
        ...linkLook(link.strength),
        ...(!isLast && { headless: true }),
      };
    });
  });
}

function spotOf({ row, down, across }: MapPoint): Spot {
  const column = Math.min(MAP_GRID.count - 1, Math.floor(across));
  return { row, column: MAP_GRID.first + column, across: across - column, down };
}

function textOf(
  { from, to, hypothesis }: MapLink,
  words: ReviewSubject['words']['strategyMap'],
): string {
  if (hypothesis === undefined) return fill(words.arrow, { from, to });
  return fill(words.arrowWhy, { from, to, hypothesis });
}
