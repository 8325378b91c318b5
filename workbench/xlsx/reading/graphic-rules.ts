import type { ConditionalRule, DataBar, FormatThreshold } from '../../content/conditional-format';
import { shownFormula } from '../formulas/shown-formula';
import { child, childrenOf, flag, number, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { readColour } from './colour-element';
import { present } from '../../content/present';

const THRESHOLDS = [
  'num',
  'percent',
  'percentile',
  'formula',
  'min',
  'max',
  'autoMin',
  'autoMax',
] as const;

/** Reads a rule of two or three colours. */
export function readColourScale(element: XmlElement, book: BookContext): ConditionalRule {
  const scale = child(element, 'colorScale');
  const colours = childrenOf(scale, 'color');
  return {
    kind: 'colorScale',
    points: childrenOf(scale, 'cfvo').map((threshold, at) => ({
      threshold: readThreshold(threshold, book),
      colour: readColour(colours[at], book.styles.palette) ?? { rgb: 'FFFFFF' },
    })),
  };
}

/** Reads a rule of bars; what came with Excel 2010 is in the extension, where there is one. */
export function readDataBar(
  element: XmlElement,
  extension: XmlElement | undefined,
  book: BookContext,
): ConditionalRule {
  const plain = child(element, 'dataBar');
  const more = child(extension, 'dataBar');
  const colour = (name: string) => readColour(child(more, name), book.styles.palette);
  const thresholds = childrenOf(more ?? plain, 'cfvo').map((found) => readThreshold(found, book));
  const isOld = more === undefined && child(plain, 'fillColor') === undefined;
  return {
    kind: 'dataBar',
    bar: present<DataBar>({
      min: thresholds[0] ?? { type: 'min' },
      max: thresholds[1] ?? { type: 'max' },
      colour: readColour(
        child(plain, 'color') ?? child(more, 'fillColor'),
        book.styles.palette,
      ) ?? { rgb: '638EC6' },
      showValue: flag(plain, 'showValue', true) && flag(more, 'showValue', true),
      minLength: number(more, 'minLength') ?? number(plain, 'minLength') ?? (isOld ? 10 : 0),
      maxLength: number(more, 'maxLength') ?? number(plain, 'maxLength') ?? (isOld ? 90 : 100),
      gradient: flag(more, 'gradient', true),
      border: flag(more, 'border') ? colour('borderColor') : undefined,
      negativeColour: flag(more, 'negativeBarColorSameAsPositive')
        ? undefined
        : colour('negativeFillColor'),
      negativeBorder: flag(more, 'negativeBarBorderColorSameAsPositive', true)
        ? undefined
        : colour('negativeBorderColor'),
      axis: axisOf(more),
      axisColour: colour('axisColor'),
      direction: directionOf(more?.attributes['direction']),
    }),
  };
}

function axisOf(extension: XmlElement | undefined): DataBar['axis'] {
  if (extension === undefined) return 'none';
  const position = extension.attributes['axisPosition'];
  return position === 'middle' || position === 'none' ? position : 'automatic';
}

function directionOf(direction: string | undefined): DataBar['direction'] {
  return direction === 'leftToRight' || direction === 'rightToLeft' ? direction : 'context';
}

/** Reads a rule of icons, plain or of the extension. */
export function readIconSet(element: XmlElement, book: BookContext): ConditionalRule {
  const icons = child(element, 'iconSet');
  const custom = childrenOf(icons, 'cfIcon').map((icon) => ({
    set: icon.attributes['iconSet'] ?? 'NoIcons',
    icon: number(icon, 'iconId') ?? 0,
  }));
  return {
    kind: 'iconSet',
    icons: {
      name: icons?.attributes['iconSet'] ?? '3TrafficLights1',
      showValue: flag(icons, 'showValue', true),
      reverse: flag(icons, 'reverse'),
      thresholds: childrenOf(icons, 'cfvo').map((found) => readThreshold(found, book)),
      ...(flag(icons, 'custom') && custom.length > 0 && { custom }),
    },
  };
}

function readThreshold(element: XmlElement, book: BookContext): FormatThreshold {
  const stored = element.attributes['val'] ?? child(element, 'f')?.text.trim();
  const type = THRESHOLDS.find((known) => known === element.attributes['type']) ?? 'num';
  return present<FormatThreshold>({
    type,
    value: stored === undefined ? undefined : thresholdValue(type, stored, book),
    exclusive: flag(element, 'gte', true) ? undefined : true,
  });
}

/** A threshold of the lowest or highest value needs none; some programs write one all the same. */
function thresholdValue(
  type: FormatThreshold['type'],
  stored: string,
  book: BookContext,
): string | undefined {
  if (/min|max/i.test(type)) return undefined;
  const isNumber = stored !== '' && Number.isFinite(Number(stored));
  return isNumber ? stored : shownFormula(stored, book);
}
