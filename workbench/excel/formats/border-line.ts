import type { CellStyle, StyleLine } from '../../engine/formats';
import { hexOf } from './colour';

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export type Weight = (typeof WEIGHTS)[number];

/** A line of a border; its colour as #RRGGBB. */
export interface Line {
  readonly style: LineStyle;
  readonly weight: Weight;
  readonly color: string;
}

/** Sides of a cell, as Univer calls them. */
export type CellSide = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Univer's lines in the order of its numbers. */
const LINES: readonly (readonly [LineStyle, Weight])[] = [
  ['None', 'Thin'],
  ['Continuous', 'Thin'],
  ['Continuous', 'Hairline'],
  ['Dot', 'Thin'],
  ['Dash', 'Thin'],
  ['DashDot', 'Thin'],
  ['DashDotDot', 'Thin'],
  ['Double', 'Thick'],
  ['Continuous', 'Medium'],
  ['Dash', 'Medium'],
  ['DashDot', 'Medium'],
  ['DashDotDot', 'Medium'],
  ['SlantDashDot', 'Medium'],
  ['Continuous', 'Thick'],
];

export function lineOf(line: StyleLine | null | undefined): Line {
  const [style, weight] = LINES[line?.s ?? 0] ?? ['None', 'Thin'];
  if (!line || style === 'None') return NO_LINE;
  return { style, weight, color: hexOf(line.cl.rgb ?? '') ?? NO_LINE.color };
}

/** Not every weight exists for every style; the nearest that does is taken, and the style counts more. */
function nearestLine(style: LineStyle, weight: Weight) {
  const ofStyle = LINES.filter(([one]) => one === style);
  const isHeavy = weight === 'Thick' || weight === 'Medium';
  return (
    ofStyle.find(([, other]) => other === weight) ??
    ofStyle.find(([, other]) => !isHeavy || other === 'Medium') ??
    ofStyle[0]
  );
}

export function univerLine({ style, weight, color }: Line): StyleLine | undefined {
  if (style === 'None') return undefined;
  const nearest = nearestLine(style, weight);
  return { s: LINES.findIndex((line) => line === nearest), cl: { rgb: color } };
}

export function withLine(style: CellStyle, side: CellSide, line: StyleLine | undefined): CellStyle {
  return { ...style, bd: { ...style.bd, [side]: line } };
}
