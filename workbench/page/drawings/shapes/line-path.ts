import type { LineEndModel } from '../../../host/drawings';

/** A place on the screen at 100%, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type ConnectorType = 'Straight' | 'Elbow' | 'Curve';

/** @param isUpright whether an elbow or a curve begins upwards or downwards; unless told, it begins along the longer way */
export function linePath(
  type: ConnectorType,
  from: Spot,
  to: Spot,
  isUpright = Math.abs(to.x - from.x) < Math.abs(to.y - from.y),
): string {
  const start = `M${from.x},${from.y}`;
  const end = `${to.x},${to.y}`;
  if (type === 'Straight') return `${start}L${end}`;
  const isAcross = !isUpright;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const first = isAcross ? `${middle.x},${from.y}` : `${from.x},${middle.y}`;
  const second = isAcross ? `${middle.x},${to.y}` : `${to.x},${middle.y}`;
  return type === 'Elbow'
    ? `${start}L${first}L${second}L${end}`
    : `${start}C${first} ${second} ${end}`;
}

const LENGTHS = { Short: 2, Medium: 3, Long: 5 } as const;
const WIDTHS = { Narrow: 2, Medium: 3, Wide: 5 } as const;

/** Heads in a box of 10 by 10 that points to the right. */
const HEADS = {
  Triangle: 'M0,0L10,5L0,10Z',
  Stealth: 'M0,0L10,5L0,10L3,5Z',
  Diamond: 'M0,5L5,0L10,5L5,10Z',
  Oval: 'M0,5A5,5 0 0 1 10,5A5,5 0 0 1 0,5Z',
  Open: 'M0,0L10,5L0,10',
} as const;

export interface Arrowhead {
  readonly path: string;
  /** In widths of the line. */
  readonly length: number;
  readonly width: number;
  readonly isFilled: boolean;
  /** How far along the head the line ends. */
  readonly reach: number;
}

/** Undefined for an end without a head. */
export function arrowheadOf(end: LineEndModel): Arrowhead | undefined {
  const { arrowheadStyle: style, arrowheadLength, arrowheadWidth } = end;
  if (style === 'None') return undefined;
  const isCentred = style === 'Diamond' || style === 'Oval';
  return {
    path: HEADS[style],
    length: LENGTHS[arrowheadLength],
    width: WIDTHS[arrowheadWidth],
    isFilled: style !== 'Open',
    reach: isCentred ? 5 : 10,
  };
}
