import type { PointPicture, SeriesPicture } from '../../../host/drawings';
import { borderStyleOf, fillOf, lineStyleOf, pixels, textStyleOf } from './look';

const SYMBOLS = {
  Automatic: 'circle',
  None: 'none',
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'path://M0,0L10,10M10,0L0,10',
  Star: 'path://M5,0L5,10M0,5L10,5M1,1L9,9M9,1L1,9',
  Dot: 'path://M0,4L5,4L5,6L0,6Z',
  Dash: 'path://M0,4L10,4L10,6L0,6Z',
  Circle: 'circle',
  Plus: 'path://M5,0L5,10M0,5L10,5',
} as const;

const COLUMN_PLACES = {
  Automatic: 'top',
  OutsideEnd: 'top',
  InsideEnd: 'insideTop',
  InsideBase: 'insideBottom',
  Center: 'inside',
} as const;
const BAR_PLACES = {
  Automatic: 'right',
  OutsideEnd: 'right',
  InsideEnd: 'insideRight',
  InsideBase: 'insideLeft',
  Center: 'inside',
} as const;
const POINT_PLACES = {
  Automatic: 'right',
  Center: 'inside',
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
} as const;

type Shape = SeriesPicture['facts']['shape'];

function placesOf(shape: Shape): Readonly<Record<string, string | undefined>> {
  if (shape === 'column') return COLUMN_PLACES;
  return shape === 'bar' ? BAR_PLACES : POINT_PLACES;
}

/** The label at a point; the text is given as a function, since braces have a meaning in a text. */
export function labelOption({ label }: PointPicture, shape: Shape) {
  if (!label || label.position === 'None') return { show: false };
  const places = placesOf(shape);
  return {
    show: true,
    formatter: () => label.text,
    position: places[label.position] ?? places['Automatic'],
    rotate: label.textOrientation,
    ...textStyleOf(label.font),
  };
}

/** A filled point: a column, a bar, a slice. */
export function filledStyle({ fill, line }: PointPicture) {
  return { color: fillOf(fill), ...borderStyleOf(line) };
}

/** A point with a marker. */
export function markerOption({ marker, line }: PointPicture, color: string) {
  const { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor } = marker;
  return {
    symbol: SYMBOLS[markerStyle],
    symbolSize: pixels(markerSize),
    itemStyle: {
      color: markerBackgroundColor || line.color || color,
      borderColor: markerForegroundColor || line.color,
      borderWidth: 1,
    },
  };
}

export function strokeOf({ line }: Pick<SeriesPicture, 'line'>) {
  return lineStyleOf(line);
}
