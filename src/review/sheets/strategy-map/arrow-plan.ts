import { MAP_GRID, type MapBox, type MapLayout, type MapLine } from './map-layout';
import type { MapLink } from './map-links';

export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** Which boxes and edges an arrow joins, and the gaps between boxes that it goes through on its way. */
export interface ArrowPlan {
  readonly link: MapLink;
  readonly from: { readonly box: MapBox; readonly edge: Edge };
  readonly to: { readonly box: MapBox; readonly edge: Edge };
  /** One for each line of boxes between the two, in the order in which the arrow meets them. */
  readonly passages: readonly Passage[];
}

/** A gap in a line of boxes, and where in it an arrow would like to pass: columns of the grid from its left edge. */
export interface Passage {
  readonly line: MapLine;
  readonly gap: { readonly from: number; readonly to: number };
  readonly wanted: number;
}

/** Nearer than this to a box, in columns, a line seems to touch it. */
const CLEARANCE = 1;

/** Plans an arrow for each link: from edge to facing edge, past the boxes between through the nearest gaps. */
export function arrowPlans(links: readonly MapLink[], layout: MapLayout): readonly ArrowPlan[] {
  return links.flatMap((link) => {
    const from = layout.boxes.get(link.from);
    const to = layout.boxes.get(link.to);
    if (from === undefined || to === undefined) return [];
    const [start, end] = facingEdges(from, to, layout.lines[from.line]?.boxes ?? []);
    const passages = passagesBetween(from, to, layout);
    return [{ link, from: { box: from, edge: start }, to: { box: to, edge: end }, passages }];
  });
}

export function middleOf({ left, width }: MapBox): number {
  return left + width / 2;
}

/** Neighbours are joined from side to side; others of the same line by an arch over the boxes between. */
function facingEdges(from: MapBox, to: MapBox, besides: readonly MapBox[]): readonly [Edge, Edge] {
  if (to.line < from.line) return ['top', 'bottom'];
  if (to.line > from.line) return ['bottom', 'top'];
  const [low, high] = [Math.min(from.left, to.left), Math.max(from.left, to.left)];
  if (besides.some(({ left }) => left > low && left < high)) return ['top', 'top'];
  return from.left < to.left ? ['right', 'left'] : ['left', 'right'];
}

function passagesBetween(from: MapBox, to: MapBox, { lines }: MapLayout): readonly Passage[] {
  const between = lines.slice(Math.min(from.line, to.line) + 1, Math.max(from.line, to.line));
  const inOrder = to.line < from.line ? [...between].reverse() : between;
  const [start, end] = [middleOf(from), middleOf(to)];
  return inOrder.map((line, index) =>
    nearestGap(line, start + ((end - start) * (index + 1)) / (inOrder.length + 1)),
  );
}

function nearestGap(line: MapLine, aim: number): Passage {
  const starts = [0, ...line.boxes.map(({ left, width }) => left + width)];
  const ends = [...line.boxes.map(({ left }) => left), MAP_GRID.count];
  const passages = starts
    .map((from, index) => ({ from, to: ends[index] ?? from }))
    .filter(({ from, to }) => to > from)
    .map((gap): Passage => {
      const inset = Math.min(CLEARANCE, (gap.to - gap.from) / 2);
      const wanted = Math.max(gap.from + inset, Math.min(gap.to - inset, aim));
      return { line, gap, wanted };
    });
  const distance = ({ wanted }: Passage): number => Math.abs(wanted - aim);
  const whole = { line, gap: { from: 0, to: MAP_GRID.count }, wanted: aim };
  return passages.reduce(
    (best, each) => (distance(each) < distance(best) ? each : best),
    passages[0] ?? whole,
  );
}
