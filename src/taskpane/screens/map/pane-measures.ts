import type { MapMeasures } from '../../../map/map-measures';
import { linesIn } from '../../../review/styling/text-height';

/** Of the perspectives' names, which run upwards at the left. */
export const LABEL_WIDTH = 30;
/** Below this width of a box its text is smaller, and the word of the status stands below its score. */
export const NARROW = 100;

const SIZE = { usual: 12, narrow: 11 };
const LINE = { usual: 16, narrow: 14 };
const INSIDE = 14;
/** Of the usual letter, as a share of the size of its font. */
const LETTER = 0.54;
const LINES = { least: 2, most: 5 };

/** The measures of the map in the pane, in pixels: `width` is what the pane has for it. */
export function paneMeasures(width: number, names: readonly string[]): MapMeasures {
  return {
    width: width - LABEL_WIDTH,
    narrowestBox: 68,
    widestBox: 150,
    boxHeight: (boxWidth) => boxHeight(boxWidth, names),
    gap: 14,
    margin: 6,
    lane: 6,
    channel: 32,
    edge: 12,
    padding: 8,
  };
}

/** How much of its name a box shows, in pixels: whole lines. */
export function nameHeight(boxWidth: number, names: readonly string[]): number {
  const size = boxWidth < NARROW ? SIZE.narrow : SIZE.usual;
  const letters = (boxWidth - INSIDE) / (size * LETTER);
  const lines = Math.max(LINES.least, ...names.map((name) => linesIn(name, letters, SIZE.usual)));
  return Math.min(LINES.most, lines) * lineOf(boxWidth);
}

function boxHeight(boxWidth: number, names: readonly string[]): number {
  const statusLines = boxWidth < NARROW ? 2 : 1;
  return nameHeight(boxWidth, names) + statusLines * lineOf(boxWidth) + 14;
}

function lineOf(boxWidth: number): number {
  return boxWidth < NARROW ? LINE.narrow : LINE.usual;
}
