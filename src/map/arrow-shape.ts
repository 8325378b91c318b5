import type { MapPoint } from './link-route';

/** An arrow as paths of an SVG: the line, which ends where the head begins, and the head. */
export interface ArrowShape {
  readonly line: string;
  readonly head: string;
}

const HEAD = { length: 7, half: 4 };
const CORNER = 5;

/** Draws an arrow through points whose pieces are level or upright, with rounded corners. */
export function arrowShape(points: readonly MapPoint[]): ArrowShape {
  const tip = points[points.length - 1] ?? { x: 0, y: 0 };
  const [dx, dy] = directionTo(tip, points[points.length - 2] ?? tip);
  const base = { x: tip.x + dx * HEAD.length, y: tip.y + dy * HEAD.length };
  const left = { x: base.x - dy * HEAD.half, y: base.y + dx * HEAD.half };
  const right = { x: base.x + dy * HEAD.half, y: base.y - dx * HEAD.half };
  return {
    line: rounded([...points.slice(0, -1), base]),
    head: `M${at(tip)}L${at(left)}L${at(right)}Z`,
  };
}

function rounded(points: readonly MapPoint[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      const room = Math.min(CORNER, lengthOf(before, point) / 2, lengthOf(point, after) / 2);
      return `L${at(towards(point, before, room))}Q${at(point)} ${at(towards(point, after, room))}`;
    })
    .join('');
}

function towards(from: MapPoint, to: MapPoint, length: number): MapPoint {
  const [dx, dy] = directionTo(from, to);
  return { x: from.x + dx * length, y: from.y + dy * length };
}

function directionTo(from: MapPoint, to: MapPoint): readonly [number, number] {
  return [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
}

function lengthOf(a: MapPoint, b: MapPoint): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function at({ x, y }: MapPoint): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
