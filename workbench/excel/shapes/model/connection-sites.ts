import type { Rectangle } from '../../../engine';
import type { Point } from '../../drawings/sheet-point';
import type { ShapeModel } from './shape-model';

type Fraction = readonly [across: number, down: number];

const FOUR: readonly Fraction[] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];
const DIAGONAL = (1 - Math.SQRT1_2) / 2;
const EIGHT: readonly Fraction[] = [
  [0.5, 0],
  [DIAGONAL, DIAGONAL],
  [0, 0.5],
  [DIAGONAL, 1 - DIAGONAL],
  [0.5, 1],
  [1 - DIAGONAL, 1 - DIAGONAL],
  [1, 0.5],
  [1 - DIAGONAL, DIAGONAL],
];
const TRIANGLE: readonly Fraction[] = [
  [0.5, 0],
  [0.25, 0.5],
  [0, 1],
  [0.5, 1],
  [1, 1],
  [0.75, 0.5],
];

/** Where lines can end at a shape: counter-clockwise from the top, as in Excel. */
function sitesOf({ content }: ShapeModel): readonly Fraction[] {
  if (content.kind === 'Line' || content.kind === 'Group') return [];
  if (content.kind === 'Image') return FOUR;
  const { geometricShapeType: type } = content;
  if (type === 'Ellipse' || type === 'FlowChartConnector') return EIGHT;
  return type === 'Triangle' ? TRIANGLE : FOUR;
}

export function siteCountOf(shape: ShapeModel): number {
  return sitesOf(shape).length;
}

/** A site on the sheet, turned with its shape. */
export function siteOf(shape: ShapeModel, rectangle: Rectangle, site: number): Point | undefined {
  const fraction = sitesOf(shape)[site];
  if (!fraction) return undefined;
  const { left, top, width, height } = rectangle;
  const angle = (shape.rotation * Math.PI) / 180;
  const [across, down] = [(fraction[0] - 0.5) * width, (fraction[1] - 0.5) * height];
  return {
    left: left + width / 2 + across * Math.cos(angle) - down * Math.sin(angle),
    top: top + height / 2 + across * Math.sin(angle) + down * Math.cos(angle),
  };
}

/** Whether a line leaves a site upwards or downwards. */
export function isUprightSite(shape: ShapeModel, site: number): boolean {
  const [across, down] = sitesOf(shape)[site] ?? [0, 0];
  return Math.abs(down - 0.5) > Math.abs(across - 0.5);
}
