import type {
  AlignmentFormat,
  BorderFormat,
  BorderLine,
  DifferentialFormat,
  FillFormat,
  FontFormat,
  ProtectionFormat,
} from '../../content/cell-format';
import { xml } from '../package/write-xml';
import { colourXml } from './colour-xml';

/** A font; `name` is `font` in styles and `rPr` for a piece of a text, where the font's name is `rFont`. */
export function fontXml(font: FontFormat, name: 'font' | 'rPr' = 'font'): string {
  const value = (element: string, val: string | number | undefined) =>
    val === undefined ? '' : xml(element, { val });
  const on = (element: string, is: boolean | undefined) => (is === true ? xml(element) : '');
  const underline = font.underline === 'single' ? xml('u') : value('u', font.underline);
  const colour = colourXml('color', font.colour);
  const shape = [
    on('b', font.bold),
    on('i', font.italic),
    on('strike', font.strike),
    on('condense', font.condense),
    on('extend', font.extend),
    on('outline', font.outline),
    on('shadow', font.shadow),
  ];
  const size = value('sz', font.size);
  const family = value('family', font.family);
  const charset = value('charset', font.charset);
  const scheme = value('scheme', font.scheme);
  const position = value('vertAlign', font.position);
  // The order of the elements is part of the file format, and differs between the two.
  return name === 'font'
    ? xml(
        name,
        {},
        shape,
        underline,
        position,
        size,
        colour,
        value('name', font.name),
        family,
        charset,
        scheme,
      )
    : xml(
        name,
        {},
        value('rFont', font.name),
        charset,
        family,
        shape,
        colour,
        size,
        underline,
        position,
        scheme,
      );
}

/** A fill of a cell or a differential format. */
export function fillXml(fill: FillFormat): string {
  if ('gradient' in fill) {
    const stops = fill.stops.map(({ position, colour }) =>
      xml('stop', { position }, colourXml('color', colour)),
    );
    const type = fill.gradient === 'path' ? 'path' : undefined;
    return xml(
      'fill',
      {},
      xml('gradientFill', { type, degree: fill.degree, ...fill.inset }, stops),
    );
  }
  const colours = [colourXml('fgColor', fill.colour), colourXml('bgColor', fill.background)];
  return xml('fill', {}, xml('patternFill', { patternType: fill.pattern }, colours));
}

/** A border of a cell; of a differential format without the diagonal, which it has no place for. */
export function borderXml(border: BorderFormat, isDifferential = false): string {
  const { diagonalUp, diagonalDown } = border;
  const sides = [
    lineXml('left', border.left),
    lineXml('right', border.right),
    lineXml('top', border.top),
    lineXml('bottom', border.bottom),
  ];
  const between = [
    border.vertical === undefined ? '' : lineXml('vertical', border.vertical),
    border.horizontal === undefined ? '' : lineXml('horizontal', border.horizontal),
  ];
  return isDifferential
    ? xml('border', {}, sides, between)
    : xml('border', { diagonalUp, diagonalDown }, sides, lineXml('diagonal', border.diagonal));
}

function lineXml(name: string, line: BorderLine | undefined): string {
  return line === undefined
    ? xml(name)
    : xml(name, { style: line.style }, colourXml('color', line.colour));
}

export function alignmentXml(alignment: AlignmentFormat | undefined): string {
  if (alignment === undefined) return '';
  return xml('alignment', {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    textRotation: alignment.rotation,
    wrapText: alignment.wrap,
    indent: alignment.indent,
    justifyLastLine: alignment.justifyLastLine,
    shrinkToFit: alignment.shrink,
    readingOrder: alignment.readingOrder,
  });
}

export function protectionXml(protection: ProtectionFormat | undefined): string {
  if (protection === undefined) return '';
  return xml('protection', { locked: protection.locked, hidden: protection.hidden });
}

/** A differential format; `numFmtId` is the number of its number format. */
export function differentialXml(
  format: DifferentialFormat,
  numFmtId: number | undefined,
  name: 'dxf' | 'x14:dxf' = 'dxf',
): string {
  return xml(
    name,
    {},
    format.font === undefined ? '' : fontXml(format.font),
    numFmtId === undefined ? '' : xml('numFmt', { numFmtId, formatCode: format.numberFormat }),
    format.fill === undefined ? '' : fillXml(format.fill),
    alignmentXml(format.alignment),
    format.border === undefined ? '' : borderXml(format.border, true),
    protectionXml(format.protection),
  );
}
