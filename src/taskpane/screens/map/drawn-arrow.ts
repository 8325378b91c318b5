import type { BoxSide, DrawnArrow } from '../../../excel/drawing/map-drawing';
import { linkLook } from '../../../map/link-look';
import type { MapArrow } from '../../../map/map-picture';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import type { Grain } from '../../../scorecard/periods/grain';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { linkDetail } from './link-words';

const ARROW_COLOUR = '#6B7785';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface ArrowLook {
  /** Where a point of the map stands on the sheet. */
  readonly placed: (point: Point) => Point;
  readonly words: Dictionary['pane']['map'];
  readonly grain: Grain;
}

/** Straight to the box where nothing is between; else round the bends of its way in the gaps. */
export function drawnArrow(arrow: MapArrow, { placed, words, grain }: ArrowLook): DrawnArrow {
  const { link, kind, points } = arrow;
  const [start, next] = points;
  const [end, before] = [points[points.length - 1], points[points.length - 2]];
  const bends = kind === 'far' ? points.slice(2, -2) : kind === 'over' ? points.slice(1, -1) : [];
  return {
    from: link.from,
    fromSide: sideTowards(start, next),
    to: link.to,
    toSide: sideTowards(end, before),
    bends: bends.map(placed),
    colour: ARROW_COLOUR,
    ...linkLook(link.strength),
    alternativeText: textOf(link, grain, words),
  };
}

/** The side of a box on which an arrow stands that goes on to another point. */
function sideTowards(at: Point = { x: 0, y: 0 }, other: Point = at): BoxSide {
  if (at.y === other.y) return other.x < at.x ? 'left' : 'right';
  return other.y < at.y ? 'top' : 'bottom';
}

/** What the arrow says in words. */
function textOf(link: StrategyLink, grain: Grain, words: ArrowLook['words']): string {
  const { from, to, hypothesis } = link;
  const more = linkDetail(link, grain, words);
  const sentence =
    more === undefined ? fill(words.link, { from, to }) : fill(words.linkMore, { from, to, more });
  if (hypothesis === undefined) return sentence;
  return `${sentence}. ${fill(words.because, { hypothesis })}`;
}
