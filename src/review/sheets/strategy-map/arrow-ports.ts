import type { MapBox, MapLayout } from './map-layout';
import type { MapLink } from './map-links';

/** The edges of the boxes that an arrow joins, and where on them, in columns of the grid. */
export interface ArrowEnds {
  readonly link: MapLink;
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
}

export interface ArrowEnd {
  readonly box: MapBox;
  readonly edge: 'top' | 'bottom' | 'left' | 'right';
  readonly across: number;
}

interface OpenEnd {
  readonly box: MapBox;
  readonly edge: ArrowEnd['edge'];
}

/** Chooses for each link the edges that face each other, and spreads the ends of arrows evenly over an edge. */
export function arrowEnds(
  links: readonly MapLink[],
  { boxes, lines }: MapLayout,
): readonly ArrowEnds[] {
  const open = links.flatMap((link) => {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (from === undefined || to === undefined) return [];
    const besides = lines[from.line]?.boxes ?? [];
    const [edge, other] = edgesBetween(from, to, besides);
    return [{ link, from: { box: from, edge }, to: { box: to, edge: other } }];
  });
  const users = new Map<string, { link: MapLink; aim: number }[]>();
  const use = (link: MapLink, end: OpenEnd, aim: MapBox): void => {
    const key = keyOf(end);
    users.set(key, [...(users.get(key) ?? []), { link, aim: middleOf(aim) }]);
  };
  for (const { link, from, to } of open) {
    use(link, from, to.box);
    use(link, to, from.box);
  }
  const placed = (link: MapLink, end: OpenEnd): ArrowEnd => {
    const sharing = [...(users.get(keyOf(end)) ?? [])].sort((a, b) => a.aim - b.aim);
    const at = sharing.findIndex((each) => each.link === link);
    return { ...end, across: acrossOf(end, (at + 1) / (sharing.length + 1)) };
  };
  return open.map(({ link, from, to }) => ({
    link,
    from: placed(link, from),
    to: placed(link, to),
  }));
}

export function middleOf({ left, width }: MapBox): number {
  return left + width / 2;
}

function edgesBetween(
  from: MapBox,
  to: MapBox,
  besides: readonly MapBox[],
): readonly [ArrowEnd['edge'], ArrowEnd['edge']] {
  if (to.line < from.line) return ['top', 'bottom'];
  if (to.line > from.line) return ['bottom', 'top'];
  const [low, high] = [Math.min(from.left, to.left), Math.max(from.left, to.left)];
  if (besides.some(({ left }) => left > low && left < high)) return ['top', 'top'];
  return from.left < to.left ? ['right', 'left'] : ['left', 'right'];
}

function acrossOf({ box, edge }: OpenEnd, share: number): number {
  if (edge === 'left') return box.left;
  return edge === 'right' ? box.left + box.width : box.left + box.width * share;
}

function keyOf({ box, edge }: OpenEnd): string {
  return `${box.row},${box.left},${edge}`;
}
