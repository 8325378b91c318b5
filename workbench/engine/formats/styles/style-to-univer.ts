import type {
  AlignmentFormat,
  BorderFormat,
  BorderLine,
  CellFormat,
  FillFormat,
  FontFormat,
} from '../../../content/cell-format';
import { shownColour, type ThemeColours } from '../../../content/shown-colour';
import type { CellStyle, StyleBorder, StyleLine } from '../cell-style';

/** Lines in the order of the numbers that Univer gives them. */
export const LINES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

/** Horizontal and vertical positions in the order of Univer's numbers. */
export const HORIZONTAL = ['', 'left', 'center', 'right', 'justify', '', 'distributed'];
export const VERTICAL = ['', 'top', 'center', 'bottom'];

export const DOUBLE_LINE = 10;
export const WRAP = 3;
export const SUBSCRIPT = 2;
export const SUPERSCRIPT = 3;
/** The rotation in a file that stands for letters below each other. */
export const STACKED = 255;

/** A format as Univer has it. What Univer has no place for is left out. */
export function styleToUniver(format: CellFormat, theme: ThemeColours): CellStyle {
  const { numberFormat, font, fill, border, alignment } = format;
  return {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(font !== undefined && fontToUniver(font, theme)),
    ...(fill !== undefined && fillToUniver(fill, theme)),
    ...(border !== undefined && { bd: borderToUniver(border, theme) }),
    ...(alignment !== undefined && alignmentToUniver(alignment)),
  };
}

export function fontToUniver(font: FontFormat, theme: ThemeColours): CellStyle {
  const rgb = shownColour(font.colour, theme);
  const isDouble = font.underline?.startsWith('double') === true;
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: 1 }),
    ...(font.italic === true && { it: 1 }),
    ...(font.underline !== undefined && { ul: isDouble ? { s: 1, t: DOUBLE_LINE } : { s: 1 } }),
    ...(font.strike === true && { st: { s: 1 } }),
    ...(rgb !== undefined && { cl: { rgb } }),
    ...(font.position !== undefined && {
      va: font.position === 'subscript' ? SUBSCRIPT : SUPERSCRIPT,
    }),
  };
}

/** A pattern shows as the colour behind it, a gradient as its first colour. */
export function fillToUniver(fill: FillFormat, theme: ThemeColours): CellStyle {
  const colour =
    'gradient' in fill
      ? fill.stops[0]?.colour
      : fill.pattern === 'solid'
        ? (fill.colour ?? fill.background)
        : fill.background;
  const rgb = shownColour(colour, theme);
  return rgb === undefined ? {} : { bg: { rgb } };
}

export function borderToUniver(border: BorderFormat, theme: ThemeColours): StyleBorder {
  const line = (found: BorderLine | undefined): StyleLine | undefined => {
    const number = LINES.indexOf(found?.style ?? 'none');
    if (found === undefined || number <= 0) return undefined;
    return { s: number, cl: { rgb: shownColour(found.colour, theme) ?? '#000000' } };
  };
  const { diagonal, diagonalUp, diagonalDown } = border;
  const sides = {
    l: line(border.left),
    r: line(border.right),
    t: line(border.top),
    b: line(border.bottom),
    tl_br: diagonalDown === true ? line(diagonal) : undefined,
    bl_tr: diagonalUp === true ? line(diagonal) : undefined,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

export function alignmentToUniver(alignment: AlignmentFormat): CellStyle {
  const horizontal = HORIZONTAL.indexOf(alignment.horizontal ?? '');
  const vertical = VERTICAL.indexOf(alignment.vertical ?? '');
  const { rotation } = alignment;
  return {
    ...(horizontal > 0 && { ht: horizontal }),
    ...(vertical > 0 && { vt: vertical }),
    ...(alignment.wrap === true && { tb: WRAP }),
    ...(rotation !== undefined && { tr: rotationToUniver(rotation) }),
  };
}

/** Files count degrees up from 0 to 90 and down from 91 to 180; Univer counts down as positive. */
function rotationToUniver(rotation: number): { a: number; v?: 0 | 1 } {
  if (rotation === STACKED) return { a: 0, v: 1 };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}
