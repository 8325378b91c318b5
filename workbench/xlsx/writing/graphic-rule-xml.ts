import type {
  ColourPoint,
  DataBar,
  FormatThreshold,
  IconSet,
} from '../../content/conditional-format';
import { xml } from '../package/write-xml';
import { colourXml } from './colour-xml';
import type { FormulaWriter } from './conditional-format-xml';

/** Icons that came with Excel 2010. */
const NEW_SETS = new Set(['3Stars', '3Triangles', '5Boxes']);

/** Whether icons can stand only in the extension. */
export function needsExtension({ name, custom }: IconSet): boolean {
  return custom !== undefined || NEW_SETS.has(name);
}

export function colourScaleXml(points: readonly ColourPoint[], write: FormulaWriter): string {
  const thresholds = points.map(({ threshold }) => thresholdXml(threshold, write));
  const colours = points.map(({ colour }) => colourXml('color', colour));
  return xml('colorScale', {}, thresholds, colours);
}

/** Bars as Excel 2007 shows them; the rest is in the extension. */
export function dataBarXml(bar: DataBar, write: FormulaWriter): string {
  return xml(
    'dataBar',
    {
      minLength: bar.minLength === 10 ? undefined : bar.minLength,
      maxLength: bar.maxLength === 90 ? undefined : bar.maxLength,
      showValue: bar.showValue ? undefined : false,
    },
    thresholdXml(plainThreshold(bar.min), write),
    thresholdXml(plainThreshold(bar.max), write),
    colourXml('color', bar.colour),
  );
}

export function barExtensionXml(bar: DataBar, write: FormulaWriter): string {
  const { border, negativeColour, negativeBorder, axis, direction } = bar;
  return xml(
    'x14:dataBar',
    {
      minLength: bar.minLength,
      maxLength: bar.maxLength,
      border: border === undefined ? undefined : true,
      showValue: bar.showValue ? undefined : false,
      gradient: bar.gradient ? undefined : false,
      direction: direction === 'context' ? undefined : direction,
      negativeBarColorSameAsPositive: negativeColour === undefined ? true : undefined,
      negativeBarBorderColorSameAsPositive: negativeBorder === undefined ? undefined : false,
      axisPosition: axis === 'automatic' ? undefined : axis,
    },
    extendedThresholdXml(bar.min, write),
    extendedThresholdXml(bar.max, write),
    colourXml('x14:borderColor', border),
    colourXml('x14:negativeFillColor', negativeColour),
    colourXml('x14:negativeBorderColor', negativeBorder),
    colourXml('x14:axisColor', bar.axisColour),
  );
}

export function iconSetXml(icons: IconSet, write: FormulaWriter): string {
  return xml(
    'iconSet',
    iconAttributes(icons),
    icons.thresholds.map((threshold) => thresholdXml(threshold, write)),
  );
}

export function extendedIconSetXml(icons: IconSet, write: FormulaWriter): string {
  return xml(
    'x14:iconSet',
    { ...iconAttributes(icons), custom: icons.custom === undefined ? undefined : true },
    icons.thresholds.map((threshold) => extendedThresholdXml(threshold, write)),
    (icons.custom ?? []).map(({ set: iconSet, icon: iconId }) =>
      xml('x14:cfIcon', { iconSet, iconId }),
    ),
  );
}

function iconAttributes({ name, showValue, reverse }: IconSet) {
  return {
    iconSet: name === '3TrafficLights1' ? undefined : name,
    showValue: showValue ? undefined : false,
    reverse: reverse || undefined,
  };
}

function thresholdXml({ type, value, exclusive }: FormatThreshold, write: FormulaWriter): string {
  const val =
    value === undefined ? undefined : valueText(value, (formula) => unescaped(write(formula)));
  return xml('cfvo', { type, val, gte: exclusive === true ? false : undefined });
}

function extendedThresholdXml(
  { type, value, exclusive }: FormatThreshold,
  write: FormulaWriter,
): string {
  const inside = value === undefined ? '' : xml('xm:f', {}, valueText(value, write));
  return xml('x14:cfvo', { type, gte: exclusive === true ? false : undefined }, inside);
}

function valueText(value: string, write: FormulaWriter): string {
  return value.startsWith('=') ? write(value) : value;
}

/** Attributes are escaped when they are written; a formula in one must not be escaped twice. */
function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function plainThreshold(threshold: FormatThreshold): FormatThreshold {
  if (threshold.type === 'autoMin') return { type: 'min' };
  return threshold.type === 'autoMax' ? { type: 'max' } : threshold;
}
