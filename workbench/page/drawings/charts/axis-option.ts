import { textOf } from '../../../engine';
import type { AxisPicture, ChartPicture } from '../../../host/drawings';
import { lineStyleOf, pixels, textStyleOf } from './look';

const UNITS = {
  None: 1,
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
} as const;

type Side = 'left' | 'right' | 'bottom' | 'top';
const OPPOSITE = { left: 'right', right: 'left', bottom: 'top', top: 'bottom' } as const;
const NAME_GAP = 24;

/** Where an axis stands and whether it lies. */
interface Standing {
  readonly side: Side;
  readonly isPercent: boolean;
}

function unitOf({ displayUnit, customDisplayUnit }: AxisPicture): number {
  return displayUnit === 'Custom' ? customDisplayUnit : UNITS[displayUnit];
}

function labelsOf(axis: AxisPicture, { isPercent }: Standing) {
  const { tickLabelPosition, numberFormat, tickLabelSpacing, textOrientation } = axis;
  const format = isPercent && numberFormat === 'General' ? '0%' : numberFormat;
  return {
    show: axis.visible && tickLabelPosition !== 'None',
    ...textStyleOf(axis.format.font),
    ...(textOrientation !== undefined && { rotate: textOrientation }),
    ...(axis.scale
      ? {
          formatter: (value: number) =>
            textOf(Number((value / unitOf(axis)).toPrecision(12)), format),
        }
      : tickLabelSpacing !== undefined && { interval: tickLabelSpacing - 1 }),
  };
}

function nameOf(axis: AxisPicture): string | undefined {
  const { displayUnit, showDisplayUnitLabel } = axis;
  const unit = displayUnit === 'None' || displayUnit === 'Custom' ? undefined : displayUnit;
  const parts = [axis.title, showDisplayUnitLabel && axis.visible ? unit : undefined];
  const name = parts.filter((part) => part !== undefined).join(' · ');
  return name === '' ? undefined : name;
}

function tickOf(mark: AxisPicture['majorTickMark'], isVisible: boolean) {
  return { show: isVisible && mark !== 'None', inside: mark === 'Inside' };
}

function scaleOf({ scale, scaleType, logBase, categories, isBetweenCategories }: AxisPicture) {
  if (!scale) return { type: 'category', data: categories, boundaryGap: isBetweenCategories };
  const { minimum: min, maximum: max, majorUnit: interval } = scale;
  if (scaleType === 'Logarithmic') return { type: 'log', logBase, max };
  return { type: 'value', min, max, interval };
}

function axisOption(axis: AxisPicture, standing: Standing) {
  const { side } = standing;
  const name = nameOf(axis);
  const isHigh = axis.tickLabelPosition === 'High';
  return {
    ...scaleOf(axis),
    show: axis.visible || name !== undefined || axis.majorGridlines.visible,
    position: isHigh ? OPPOSITE[side] : side,
    inverse: axis.reversePlotOrder,
    ...(name !== undefined && { name, nameLocation: 'middle', nameGap: NAME_GAP }),
    nameTextStyle: textStyleOf(axis.titleFormat.font),
    axisLabel: labelsOf(axis, standing),
    axisLine: {
      show: axis.visible && axis.format.line.lineStyle !== 'None',
      lineStyle: lineStyleOf(axis.format.line),
    },
    axisTick: tickOf(axis.majorTickMark, axis.visible),
    minorTick: tickOf(axis.minorTickMark, axis.visible),
    splitLine: {
      show: axis.majorGridlines.visible,
      lineStyle: lineStyleOf(axis.majorGridlines.format.line),
    },
    minorSplitLine: {
      show: axis.minorGridlines.visible,
      lineStyle: lineStyleOf(axis.minorGridlines.format.line),
    },
  };
}

/** The side of an axis: it crosses the other one at its start, or at its end when told so or turned round. */
function sideOf(start: Side, { position, reversePlotOrder }: AxisPicture, isSecond: boolean): Side {
  const isAtEnd = (position === 'Maximum') !== (reversePlotOrder !== isSecond);
  return isAtEnd ? OPPOSITE[start] : start;
}

/** The axes of a chart with a plane: categories across and values up, or turned for bars. */
export function planeOption({ axes, facts, layout, series, plotFormat }: ChartPicture) {
  const isTurned = facts.shape === 'bar';
  const isPercent = series.some((one) => one.facts.stacking === 'stacked to 100%');
  const pairs = [axes.Primary, axes.Secondary].flatMap((pair) => pair ?? []);
  const options = pairs.map(({ Category, Value }, index) => {
    const categorySide = sideOf(isTurned ? 'left' : 'bottom', Value, false);
    const valueSide = sideOf(isTurned ? 'bottom' : 'left', Category, index === 1);
    const category = axisOption(Category, { side: categorySide, isPercent: false });
    const value = axisOption(Value, { side: valueSide, isPercent });
    return isTurned ? { x: value, y: category } : { x: category, y: value };
  });
  const { left, top, width, height } = layout.plotArea;
  return {
    grid: {
      left: pixels(left),
      top: pixels(top),
      width: pixels(width),
      height: pixels(height),
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
      show: plotFormat.fill.color !== 'none',
      backgroundColor: plotFormat.fill.color === 'none' ? 'transparent' : plotFormat.fill.color,
      borderWidth: 0,
    },
    xAxis: options.map(({ x }) => x),
    yAxis: options.map(({ y }) => y),
  };
}
