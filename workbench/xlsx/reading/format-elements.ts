import type {
  AlignmentFormat,
  BorderFormat,
  BorderLine,
  FillFormat,
  FontFormat,
  ProtectionFormat,
  Underline,
} from '../../content/cell-format';
import {
  child,
  childrenOf,
  flag,
  number,
  optionalFlag,
  type XmlElement,
} from '../package/xml-element';
import { readColour, type Palette } from './colour-element';
import { present } from '../../content/present';

/** Reads a font element, of cells or of pieces of a text. */
export function readFont(element: XmlElement | undefined, palette: Palette): FontFormat {
  const value = (name: string) => child(element, name)?.attributes['val'];
  const on = (name: string) => {
    const found = child(element, name);
    return found === undefined ? undefined : flag(found, 'val', true) || undefined;
  };
  const position = value('vertAlign');
  const scheme = value('scheme');
  return present<FontFormat>({
    name: value('name') ?? value('rFont'),
    size: number(child(element, 'sz'), 'val'),
    bold: on('b'),
    italic: on('i'),
    underline: readUnderline(child(element, 'u')),
    strike: on('strike'),
    colour: readColour(child(element, 'color'), palette),
    position: position === 'superscript' || position === 'subscript' ? position : undefined,
    scheme: scheme === 'major' || scheme === 'minor' ? scheme : undefined,
    family: number(child(element, 'family'), 'val'),
    charset: number(child(element, 'charset'), 'val'),
    outline: on('outline'),
    shadow: on('shadow'),
    condense: on('condense'),
    extend: on('extend'),
  });
}

function readUnderline(element: XmlElement | undefined): Underline | undefined {
  const value = element?.attributes['val'];
  if (element === undefined || value === 'none') return undefined;
  const isKnown =
    value === 'double' || value === 'singleAccounting' || value === 'doubleAccounting';
  return isKnown ? value : 'single';
}

/** Reads a fill; in differential formats the colour of a solid fill is the background. */
export function readFill(
  element: XmlElement | undefined,
  palette: Palette,
): FillFormat | undefined {
  const gradient = child(element, 'gradientFill');
  if (gradient !== undefined) return readGradient(gradient, palette);
  const pattern = child(element, 'patternFill');
  if (pattern === undefined) return undefined;
  const colour = readColour(child(pattern, 'fgColor'), palette);
  const background = readColour(child(pattern, 'bgColor'), palette);
  const name = pattern.attributes['patternType'] ?? (background === undefined ? 'none' : 'solid');
  if (name === 'none' && colour === undefined && background === undefined) return undefined;
  return present<FillFormat>({ pattern: name, colour, background });
}

function readGradient(element: XmlElement, palette: Palette): FillFormat {
  const side = (name: string) => number(element, name) ?? 0;
  const isPath = element.attributes['type'] === 'path';
  return present<FillFormat>({
    gradient: isPath ? 'path' : 'linear',
    degree: number(element, 'degree'),
    inset: isPath
      ? { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') }
      : undefined,
    stops: childrenOf(element, 'stop').map((stop) => ({
      position: number(stop, 'position') ?? 0,
      colour: readColour(child(stop, 'color'), palette) ?? { auto: true },
    })),
  });
}

/** Reads a border, undefined when no side has a line. */
export function readBorder(
  element: XmlElement | undefined,
  palette: Palette,
): BorderFormat | undefined {
  if (element === undefined) return undefined;
  const line = (...names: readonly string[]) => {
    const found = names.map((name) => child(element, name)).find((side) => side !== undefined);
    return readLine(found, palette);
  };
  const border = present<BorderFormat>({
    left: line('left', 'start'),
    right: line('right', 'end'),
    top: line('top'),
    bottom: line('bottom'),
    diagonal: line('diagonal'),
    diagonalUp: flag(element, 'diagonalUp') || undefined,
    diagonalDown: flag(element, 'diagonalDown') || undefined,
    vertical: line('vertical'),
    horizontal: line('horizontal'),
  });
  return Object.keys(border).length === 0 ? undefined : border;
}

function readLine(element: XmlElement | undefined, palette: Palette): BorderLine | undefined {
  const style = element?.attributes['style'] ?? 'none';
  if (element === undefined || style === 'none') return undefined;
  return present<BorderLine>({ style, colour: readColour(child(element, 'color'), palette) });
}

/** Reads an alignment, undefined when it says nothing. */
export function readAlignment(element: XmlElement | undefined): AlignmentFormat | undefined {
  if (element === undefined) return undefined;
  const alignment = present<AlignmentFormat>({
    horizontal: element.attributes['horizontal'],
    vertical: element.attributes['vertical'],
    wrap: flag(element, 'wrapText') || undefined,
    shrink: flag(element, 'shrinkToFit') || undefined,
    rotation: number(element, 'textRotation') || undefined,
    indent: number(element, 'indent') || undefined,
    readingOrder: number(element, 'readingOrder') || undefined,
    justifyLastLine: flag(element, 'justifyLastLine') || undefined,
  });
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** Reads a protection, undefined when it is Excel's default: locked, not hidden. */
export function readProtection(element: XmlElement | undefined): ProtectionFormat | undefined {
  if (element === undefined) return undefined;
  const locked = optionalFlag(element, 'locked');
  const protection = present<ProtectionFormat>({
    locked: locked === false ? false : undefined,
    hidden: flag(element, 'hidden') || undefined,
  });
  return Object.keys(protection).length === 0 ? undefined : protection;
}
