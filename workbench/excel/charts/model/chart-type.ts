import { apiNotFound, invalidArgument, text, type ArgumentReader } from '../../../protocol';

/** How a type of chart puts its series together. */
export type Stacking = 'none' | 'stacked' | 'stacked to 100%';
export type ChartShape =
  'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'radar' | 'scatter' | 'bubble';

export interface ChartTypeFacts {
  readonly shape: ChartShape;
  readonly stacking: Stacking;
  readonly hasMarkers: boolean;
  readonly hasLines: boolean;
  readonly isSmooth: boolean;
  readonly isFilled: boolean;
  readonly isExploded: boolean;
}

const PLAIN = {
  stacking: 'none',
  hasMarkers: false,
  hasLines: false,
  isSmooth: false,
  isFilled: false,
  isExploded: false,
} as const;

function facts(shape: ChartShape, part: Partial<ChartTypeFacts> = {}): ChartTypeFacts {
  return { shape, ...PLAIN, ...part };
}

const LINES = { hasLines: true };
const MARKERS = { hasMarkers: true };

/** The types of chart that the workbench can draw. */
const TYPES = {
  ColumnClustered: facts('column'),
  ColumnStacked: facts('column', { stacking: 'stacked' }),
  ColumnStacked100: facts('column', { stacking: 'stacked to 100%' }),
  BarClustered: facts('bar'),
  BarStacked: facts('bar', { stacking: 'stacked' }),
  BarStacked100: facts('bar', { stacking: 'stacked to 100%' }),
  Line: facts('line', LINES),
  LineStacked: facts('line', { ...LINES, stacking: 'stacked' }),
  LineStacked100: facts('line', { ...LINES, stacking: 'stacked to 100%' }),
  LineMarkers: facts('line', { ...LINES, ...MARKERS }),
  LineMarkersStacked: facts('line', { ...LINES, ...MARKERS, stacking: 'stacked' }),
  LineMarkersStacked100: facts('line', { ...LINES, ...MARKERS, stacking: 'stacked to 100%' }),
  Area: facts('area', { isFilled: true }),
  AreaStacked: facts('area', { isFilled: true, stacking: 'stacked' }),
  AreaStacked100: facts('area', { isFilled: true, stacking: 'stacked to 100%' }),
  Pie: facts('pie'),
  PieExploded: facts('pie', { isExploded: true }),
  Doughnut: facts('doughnut'),
  DoughnutExploded: facts('doughnut', { isExploded: true }),
  Radar: facts('radar', LINES),
  RadarMarkers: facts('radar', { ...LINES, ...MARKERS }),
  RadarFilled: facts('radar', { isFilled: true }),
  XYScatter: facts('scatter', MARKERS),
  XYScatterLines: facts('scatter', { ...LINES, ...MARKERS }),
  XYScatterLinesNoMarkers: facts('scatter', LINES),
  XYScatterSmooth: facts('scatter', { ...LINES, ...MARKERS, isSmooth: true }),
  XYScatterSmoothNoMarkers: facts('scatter', { ...LINES, isSmooth: true }),
  Bubble: facts('bubble', MARKERS),
} as const satisfies Record<string, ChartTypeFacts>;

export type ChartType = keyof typeof TYPES;

const OTHERS =
  /^(3d|cylinder|cone|pyramid|surface|stock|(pieof|barof)|bubble3d|histogram|boxwhisker|pareto|regionmap|treemap|waterfall|sunburst|funnel)/i;

export function factsOf(type: ChartType): ChartTypeFacts {
  return TYPES[type];
}

/** @throws HostError ApiNotFound for types that Excel has and the workbench cannot draw */
export const chartType: ArgumentReader<ChartType> = (value) => {
  const written = text(value).toLowerCase();
  const names = Object.keys(TYPES) as ChartType[];
  const found = names.find((name) => name.toLowerCase() === written);
  if (found !== undefined) return found;
  if (OTHERS.test(written)) {
    throw apiNotFound('ChartType', text(value), 'the workbench cannot draw it.');
  }
  throw invalidArgument();
};

/** Pies and doughnuts have no axes. */
export function hasAxes(type: ChartType): boolean {
  const { shape } = factsOf(type);
  return shape !== 'pie' && shape !== 'doughnut';
}
