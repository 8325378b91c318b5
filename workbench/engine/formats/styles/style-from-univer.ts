import type { CellFormat, FillFormat, FontFormat } from '../../../content/cell-format';
import type { Colour } from '../../../content/colour';
import { isSame } from '../../../content/is-same';
import { present } from '../../../content/present';
import type { ThemeColours } from '../../../content/shown-colour';
import type { CellStyle } from '../cell-style';
import { alignmentFromUniver } from './alignment-from-univer';
import { borderFromUniver } from './border-from-univer';
import { colourFromUniver } from './colour-from-univer';
import { partOf } from './part-of';
import { DOUBLE_LINE, SUBSCRIPT, SUPERSCRIPT, fillToUniver, fontToUniver } from './style-to-univer';

const FONT_KEYS = ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl', 'va'] as const;

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
  style: CellStyle,
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
  style: CellStyle,
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

function underlineFromUniver({ ul }: CellStyle, base: FontFormat): FontFormat['underline'] {
  if (ul?.s !== 1) return undefined;
  const isDouble = ul.t === DOUBLE_LINE;
  const isBase = base.underline !== undefined && base.underline.startsWith('double') === isDouble;
  return isBase ? base.underline : isDouble ? 'double' : 'single';
}

function fillFromUniver(
  style: CellStyle,
  original: FillFormat | undefined,
  theme: ThemeColours,
): FillFormat | undefined {
  const now = partOf(style, ['bg']);
  if (isSame(now, original === undefined ? {} : fillToUniver(original, theme))) return original;
  const colour = colourFromUniver(style.bg?.rgb, undefined, theme);
  return colour === undefined ? undefined : { pattern: 'solid', colour };
}
