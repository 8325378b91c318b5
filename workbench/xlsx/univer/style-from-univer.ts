import type {
  AlignmentFormat,
  BorderFormat,
  BorderLine,
  CellFormat,
  FillFormat,
  FontFormat,
} from '../../content/cell-format';
import type { Colour } from '../../content/colour';
import { present } from '../reading/present';
import { isSame } from './is-same';
import {
  HORIZONTAL,
  LINES,
  STACKED,
  VERTICAL,
  alignmentToUniver,
  borderToUniver,
  fillToUniver,
  fontToUniver,
} from './style-to-univer';
import { shownColour, type ThemeColours } from './theme-colours';
import type { UniverBorder, UniverBorderLine, UniverStyle } from './univer-data';

const DOUBLE_LINE = 10;
const WRAP = 3;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const FONT_KEYS = ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl', 'va'] as const;
const ALIGNMENT_KEYS = ['ht', 'vt', 'tb', 'tr'] as const;

/** What a format is read against: the font of cells without one, and the colours of the theme. */
export interface StyleContext {
  readonly defaultFont: FontFormat;
  readonly theme: ThemeColours;
}

/**
 * The format of a cell. `original` is the one that the file had: each part of it that still shows as it did is kept as it
 * was, with what Univer has no place for (theme colours, indents, patterns …).
 */
export function styleFromUniver(
  style: UniverStyle,
  original: CellFormat,
  context: StyleContext,
): CellFormat | undefined {
  const code = style.n?.pattern;
  const format = present<CellFormat>({
    numberFormat: code === undefined || code === 'General' ? undefined : code,
    font: fontFromUniver(style, original.font, context),
    fill: fillFromUniver(style, original.fill, context.theme),
    border: borderFromUniver(style.bd, original.border, context.theme),
    alignment: alignmentFromUniver(style, original.alignment),
    protection: original.protection,
    style: original.style,
    quotePrefix: original.quotePrefix,
  });
  return Object.keys(format).length === 0 ? undefined : format;
}

function fontFromUniver(
  style: UniverStyle,
  original: FontFormat | undefined,
  { defaultFont, theme }: StyleContext,
): FontFormat | undefined {
  const now = partOf(style, FONT_KEYS);
  if (isSame(now, original === undefined ? {} : fontToUniver(original, theme))) return original;
  const base = original ?? defaultFont;
  const name = style.ff ?? base.name;
  const isSameName = name === base.name;
  return present<FontFormat>({
    name,
    size: style.fs ?? base.size,
    bold: style.bl === 1 || undefined,
    italic: style.it === 1 || undefined,
    underline: underlineFromUniver(style, base),
    strike: style.st?.s === 1 || undefined,
    colour: fontColour(style.cl?.rgb, original, defaultFont, theme),
    position:
      style.va === SUBSCRIPT ? 'subscript' : style.va === SUPERSCRIPT ? 'superscript' : undefined,
    scheme: isSameName ? base.scheme : undefined,
    family: isSameName ? base.family : undefined,
    charset: isSameName ? base.charset : undefined,
    outline: base.outline,
    shadow: base.shadow,
  });
}

/** Without a colour of its own a font has the default one; one that was taken away leaves none. */
function fontColour(
  rgb: string | null | undefined,
  original: FontFormat | undefined,
  defaultFont: FontFormat,
  theme: ThemeColours,
): Colour | undefined {
  if (original === undefined && !rgb) return defaultFont.colour;
  return colourFromUniver(rgb, (original ?? defaultFont).colour, theme);
}

function underlineFromUniver({ ul }: UniverStyle, base: FontFormat): FontFormat['underline'] {
  if (ul?.s !== 1) return undefined;
  const isDouble = ul.t === DOUBLE_LINE;
  const isBase = base.underline !== undefined && base.underline.startsWith('double') === isDouble;
  return isBase ? base.underline : isDouble ? 'double' : 'single';
}

function fillFromUniver(
  style: UniverStyle,
  original: FillFormat | undefined,
  theme: ThemeColours,
): FillFormat | undefined {
  const now = partOf(style, ['bg']);
  if (isSame(now, original === undefined ? {} : fillToUniver(original, theme))) return original;
  const colour = colourFromUniver(style.bg?.rgb, undefined, theme);
  return colour === undefined ? undefined : { pattern: 'solid', colour };
}

function borderFromUniver(
  border: UniverBorder | null | undefined,
  original: BorderFormat | undefined,
  theme: ThemeColours,
): BorderFormat | undefined {
  const now = partOf(border ?? {}, ['l', 'r', 't', 'b', 'tl_br', 'bl_tr']);
  const before = original === undefined ? {} : borderToUniver(original, theme);
  if (isSame(now, before)) return original;
  const line = (side: UniverBorderLine | null | undefined, old: BorderLine | undefined) =>
    lineFromUniver(side, old, theme);
  const down = line(border?.tl_br, original?.diagonal);
  const up = line(border?.bl_tr, original?.diagonal);
  const found = present<BorderFormat>({
    left: line(border?.l, original?.left),
    right: line(border?.r, original?.right),
    top: line(border?.t, original?.top),
    bottom: line(border?.b, original?.bottom),
    diagonal: down ?? up,
    diagonalUp: up === undefined ? undefined : true,
    diagonalDown: down === undefined ? undefined : true,
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

function lineFromUniver(
  side: UniverBorderLine | null | undefined,
  original: BorderLine | undefined,
  theme: ThemeColours,
): BorderLine | undefined {
  const style = LINES[side?.s ?? 0];
  if (!side || style === undefined || style === 'none') return undefined;
  const isAutomatic = original?.colour !== undefined && 'auto' in original.colour;
  const before = shownColour(original?.colour, theme) ?? (isAutomatic ? '#000000' : undefined);
  const colour =
    isAutomatic && hexadecimal(side.cl.rgb) === before
      ? original.colour
      : colourFromUniver(side.cl.rgb, original?.colour, theme);
  return present<BorderLine>({ style, colour });
}

function alignmentFromUniver(
  style: UniverStyle,
  original: AlignmentFormat | undefined,
): AlignmentFormat | undefined {
  const now = partOf(style, ALIGNMENT_KEYS);
  if (isSame(now, original === undefined ? {} : alignmentToUniver(original))) return original;
  const before = original === undefined ? {} : alignmentToUniver(original);
  const horizontal = HORIZONTAL[style.ht ?? 0] || undefined;
  const vertical = VERTICAL[style.vt ?? 0] || undefined;
  const found = present<AlignmentFormat>({
    ...original,
    horizontal: isSame(style.ht, before.ht) ? original?.horizontal : horizontal,
    vertical: isSame(style.vt, before.vt) ? original?.vertical : vertical,
    wrap: style.tb === WRAP || undefined,
    rotation: rotationFromUniver(style) || undefined,
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

function rotationFromUniver({ tr }: UniverStyle): number {
  if (tr?.v === 1) return STACKED;
  const down = tr?.a ?? 0;
  return down > 0 ? 90 + down : -down;
}

/** The colour that the file had if it still shows so, else the one that shows. */
export function colourFromUniver(
  rgb: string | null | undefined,
  original: Colour | undefined,
  theme: ThemeColours,
): Colour | undefined {
  const shown = hexadecimal(rgb);
  if (shown === undefined)
    return original !== undefined && 'auto' in original ? original : undefined;
  return shown === shownColour(original, theme) ? original : { rgb: shown.slice(1) };
}

/** #RRGGBB of any way to write a colour that Univer knows: #rgb, #rrggbb, rgb(r, g, b). */
export function hexadecimal(colour: string | null | undefined): string | undefined {
  const text = (colour ?? '').trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(text)) return text.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text)?.slice(1, 4);
  if (parts === undefined) return undefined;
  const digits = parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`.toUpperCase();
}

function partOf<T extends object>(whole: T, keys: readonly (keyof T)[]): Partial<T> {
  const part: Partial<T> = {};
  for (const key of keys) {
    if (whole[key] !== undefined && whole[key] !== null) part[key] = whole[key];
  }
  return part;
}
