import type { Book } from '../../book';
import type { AxisModel } from './axis-model';
import type { ChartModel } from './chart-model';
import { factsOf } from './chart-type';
import { numbersOf, valuesIn } from './series-data';
import type { AxisGroup, SeriesModel } from './series-model';

/** From where to where an axis goes, and how far its marks are apart. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

const MOST_STEPS = 10;
const AIR = 0.05;
/** Excel begins at 0 unless the values differ by less than a sixth of the largest. */
const FLAT = 1 / 6;

function stepFor(span: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const steps = [1, 2, 5, 10].map((factor) => factor * magnitude);
  return steps.find((step) => Math.ceil(span / step - 1e-9) <= MOST_STEPS) ?? 10 * magnitude;
}

function roundedTo(step: number, value: number, round: (value: number) => number): number {
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(step)));
  return Number((round(value / step) * step).toFixed(Math.min(decimals, 20)));
}

/** Where Excel's axis would begin and end for values from `low` to `high`. */
export function niceScale(low: number, high: number, asked: Partial<Scale> = {}): Scale {
  const [bottom, top] = low > high ? [0, 1] : [low, high];
  const isFlat = (near: number, far: number) =>
    (far - near) / Math.abs(far) <= FLAT && near !== far;
  let [start, end] = [Math.min(0, bottom), Math.max(0, top)];
  if (bottom > 0 && isFlat(bottom, top)) start = bottom - (top - bottom) / 2;
  if (top < 0 && isFlat(-top, -bottom)) end = top + (top - bottom) / 2;
  const air = (end - start) * AIR;
  if (end > 0) end += air;
  if (start < 0) start -= air;
  const [from, to] = [asked.minimum ?? start, asked.maximum ?? end];
  const majorUnit = asked.majorUnit ?? stepFor(to > from ? to - from : 1);
  const minimum = asked.minimum ?? roundedTo(majorUnit, start, Math.floor);
  const maximum = asked.maximum ?? roundedTo(majorUnit, end, Math.ceil);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + majorUnit, majorUnit };
}

/** The lowest and highest sum that stacked series come to at a category. */
function stackedExtent(lists: readonly (readonly (number | null)[])[]): number[] {
  const count = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_sum, index) => {
    const here = lists.map((list) => list[index] ?? 0);
    const sumOf = (part: (value: number) => boolean) =>
      here.filter(part).reduce((sum, value) => sum + value, 0);
    return [sumOf((value) => value > 0), sumOf((value) => value < 0)];
  }).flat();
}

function isOnAxis(chart: ChartModel, group: AxisGroup): SeriesModel[] {
  return chart.series.filter(({ axisGroup, filtered }) => axisGroup === group && !filtered);
}

function scaleOfNumbers(numbers: readonly number[], axis: AxisModel): Scale {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const { minimum, maximum, majorUnit } = axis;
  return niceScale(low, high, {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
  });
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** The scale of the axis of values. */
export function valueScaleOf(book: Book, chart: ChartModel, group: AxisGroup): Scale {
  const axis = chart.axes[group].Value;
  const own = isOnAxis(chart, group);
  const stacked = own.filter(({ chartType }) => factsOf(chartType).stacking !== 'none');
  if (stacked.some(({ chartType }) => factsOf(chartType).stacking === 'stacked to 100%')) {
    const { minimum = 0, maximum = 1, majorUnit = 0.1 } = axis;
    return { minimum, maximum, majorUnit };
  }
  const single = own
    .filter((series) => !stacked.includes(series))
    .flatMap((series) => numbersOf(book, chart, series));
  const sums = stackedExtent(stacked.map((series) => numbersOf(book, chart, series)));
  return scaleOfNumbers([...single, ...sums].filter(isNumber), axis);
}

/** The scale of the x axis of scatter and bubble charts; undefined for categories, which are no numbers. */
export function categoryScaleOf(
  book: Book,
  chart: ChartModel,
  group: AxisGroup,
): Scale | undefined {
  const { shape } = factsOf(chart.chartType);
  if (shape !== 'scatter' && shape !== 'bubble') return undefined;
  const numbers = isOnAxis(chart, group).flatMap(({ categories, values }) =>
    categories
      ? valuesIn(book, categories, chart.plotVisibleOnly)
      : valuesIn(book, values, false).map((_value, index) => index + 1),
  );
  return scaleOfNumbers(numbers.filter(isNumber), chart.axes[group].Category);
}
