import { POINTS_PER_PIXEL, type Rectangle } from '../../../engine';
import type { LineEndModel, ShapeLineModel, ShapePicture } from '../../../host/drawings';
import { pixels } from '../charts/look';
import { arrowheadOf, linePath, type Spot } from './line-path';
import { shapePath } from './shape-path';
import { shapeText } from './shape-text';
import { svg } from './svg';

const DASHES: Readonly<Partial<Record<ShapeLineModel['dashStyle'], readonly number[]>>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
  LongDashDotDot: [8, 3, 1, 3, 1, 3],
  RoundDot: [0.1, 2],
  SquareDot: [1, 1],
  SystemDash: [3, 1],
  SystemDot: [1, 1],
  SystemDashDot: [3, 1, 1, 1],
};
const WIDEST_HEAD = 5;
const LEAST_WEIGHT = 2;
const AIR = 4;

function strokeOf({ visible, color, weight, dashStyle, transparency }: ShapeLineModel) {
  const width = pixels(weight);
  return {
    stroke: visible ? color : 'none',
    'stroke-width': width,
    'stroke-opacity': 1 - transparency,
    'stroke-dasharray': DASHES[dashStyle]?.map((length) => length * width).join(' '),
    'stroke-linecap': dashStyle === 'RoundDot' ? 'round' : 'butt',
  };
}

/** Room around a shape for what stands out of its rectangle: outline, arrowheads, turned corners. */
function roomAround({ place, model }: ShapePicture): number {
  const { width, height } = place;
  const turned =
    model.rotation % 180 === 0 ? 0 : Math.hypot(width, height) - Math.min(width, height);
  return turned / 2 + Math.max(model.line.weight, LEAST_WEIGHT) * WIDEST_HEAD + AIR;
}

/** The part of the sheet that the drawing of a shape needs, in points. */
export function inkedPlace(picture: ShapePicture): Rectangle {
  const room = roomAround(picture);
  const { left, top, width, height } = picture.place;
  return { left: left - room, top: top - room, width: width + 2 * room, height: height + 2 * room };
}

function outline({ place, model }: ShapePicture): SVGElement {
  const { content, fill, line } = model;
  const size = { width: pixels(place.width), height: pixels(place.height) };
  const type = content.kind === 'GeometricShape' ? content.geometricShapeType : 'Rectangle';
  return svg('path', {
    d: shapePath(type, size),
    fill: fill.type === 'NoFill' ? 'none' : fill.foregroundColor,
    'fill-opacity': 1 - fill.transparency,
    ...strokeOf(line),
  });
}

function imageOf({ place, model: { content } }: ShapePicture): SVGElement[] {
  if (content.kind !== 'Image') return [];
  const { format, base64 } = content.image;
  return [
    svg('image', {
      href: `data:image/${format.toLowerCase()};base64,${base64}`,
      width: pixels(place.width),
      height: pixels(place.height),
      preserveAspectRatio: 'none',
    }),
  ];
}

function headOf(end: LineEndModel, line: ShapeLineModel, id: string): SVGElement[] {
  const head = arrowheadOf(end);
  if (!head) return [];
  const look = head.isFilled
    ? { fill: line.color }
    : { fill: 'none', stroke: line.color, 'stroke-width': 2 };
  // Heads of thin lines are as large as those of a line of 2 points.
  const growth = Math.max(1, LEAST_WEIGHT / line.weight);
  const marker = {
    id,
    viewBox: '0 0 10 10',
    refX: head.reach,
    refY: 5,
    markerWidth: head.length * growth,
    markerHeight: head.width * growth,
    orient: 'auto-start-reverse',
    preserveAspectRatio: 'none',
    overflow: 'visible',
  };
  return [svg('marker', marker, svg('path', { d: head.path, ...look }))];
}

function lineOf({ id, place, ends, isUpright, model }: ShapePicture): SVGElement[] {
  if (model.content.kind !== 'Line') return [];
  const { connectorType, begin, end } = model.content.line;
  const [from, to] = ends.map(({ left, top }): Spot => ({
    x: pixels(left - place.left),
    y: pixels(top - place.top),
  }));
  if (!from || !to) return [];
  const [first, last] = [
    headOf(begin, model.line, `${id} begin`),
    headOf(end, model.line, `${id} end`),
  ];
  return [
    svg('defs', {}, ...first, ...last),
    svg('path', {
      d: linePath(connectorType, from, to, isUpright),
      fill: 'none',
      ...strokeOf(model.line),
      'marker-start': first.length > 0 ? `url('#${id} begin')` : undefined,
      'marker-end': last.length > 0 ? `url('#${id} end')` : undefined,
    }),
  ];
}

function drawingOf(picture: ShapePicture): SVGElement[] {
  const { kind } = picture.model.content;
  if (kind === 'Line') return lineOf(picture);
  return kind === 'Image' ? [...imageOf(picture), outline(picture)] : [outline(picture)];
}

/** A shape as an SVG image of its own, in its own size. */
export function shapeSvg(picture: ShapePicture): SVGElement {
  const room = pixels(roomAround(picture));
  const { width, height } = inkedPlace(picture);
  const box = `${-room} ${-room} ${pixels(width)} ${pixels(height)}`;
  const size = { width: pixels(width), height: pixels(height) };
  return svg('svg', { viewBox: box, ...size, overflow: 'visible' }, ...drawingOf(picture));
}

/** A shape on the page: its outline, with its text over it, turned as a whole. */
export class ShapeView {
  readonly element = document.createElement('div');
  readonly #inner = document.createElement('div');
  readonly #watch: ResizeObserver;
  #width = 1;

  constructor(picture: ShapePicture) {
    this.element.className = 'floating-shape';
    this.#inner.style.transformOrigin = '0 0';
    this.#inner.style.position = 'absolute';
    this.element.append(this.#inner);
    this.#watch = new ResizeObserver(() => {
      this.#stretch();
    });
    this.#watch.observe(this.element);
    this.show(picture);
  }

  show(picture: ShapePicture): void {
    const { model, place } = picture;
    const words = model.altTextDescription || model.altTextTitle || model.text.text;
    this.element.setAttribute('role', 'img');
    this.element.setAttribute('aria-label', words);
    this.#width = inkedPlace(picture).width / POINTS_PER_PIXEL;
    const turned = document.createElement('div');
    turned.style.transform = `rotate(${model.rotation}deg)`;
    const text = document.createElement('div');
    const room = `${pixels(roomAround(picture))}px`;
    Object.assign(text.style, {
      position: 'absolute',
      left: room,
      top: room,
      width: `${pixels(place.width)}px`,
      height: `${pixels(place.height)}px`,
    });
    if (model.content.kind === 'GeometricShape') text.append(shapeText(model.text));
    turned.append(shapeSvg(picture), text);
    this.#inner.replaceChildren(turned);
    this.#stretch();
  }

  dispose(): void {
    this.#watch.disconnect();
    this.element.remove();
  }

  #stretch(): void {
    const { width } = this.element.getBoundingClientRect();
    if (width > 0) this.#inner.style.transform = `scale(${width / this.#width})`;
  }
}
