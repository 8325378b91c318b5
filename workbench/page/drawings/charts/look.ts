import { POINTS_PER_PIXEL } from '../../../engine';
import type { FontModel, LineModel } from '../../../host/drawings';

export function pixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

/** 'none' draws nothing; what nobody coloured is left to the series. */
export function fillOf(color: string): string {
  return color === 'none' || color === 'automatic' ? 'transparent' : color;
}

export function textStyleOf({ bold, italic, color, name, size }: FontModel) {
  return {
    color,
    fontFamily: `${name}, Carlito, sans-serif`,
    fontSize: pixels(size),
    fontStyle: italic ? 'italic' : 'normal',
    fontWeight: bold ? 'bold' : 'normal',
  } as const;
}

/** Lengths of dashes and gaps, in widths of the line. */
const DASHES: Readonly<Partial<Record<LineModel['lineStyle'], readonly number[]>>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 3],
  RoundDot: [1, 2],
};

export function lineStyleOf({ color, lineStyle, weight }: LineModel) {
  const width = lineStyle === 'None' ? 0 : pixels(weight);
  const dashes = DASHES[lineStyle]?.map((length) => length * Math.max(1, width));
  return { color, width, type: dashes ?? ('solid' as const) };
}

export function borderStyleOf({ color, lineStyle, weight }: LineModel) {
  const isDrawn = lineStyle !== 'None' && lineStyle !== 'Automatic';
  return { borderColor: color, borderWidth: isDrawn ? pixels(weight) : 0 };
}
