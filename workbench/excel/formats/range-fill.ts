import type { FillFormat, PatternFill } from '../../content/cell-format';
import type { Colour } from '../../content/colour';
import type { CellStyle } from '../../engine/formats';
import { defineType, method, oneOf, type ObjectType } from '../../protocol';
import { colour, colourOrNone, hexOf, tintValue, tinted } from './colour';
import { FormatPart, styleValue } from './format-part';
import { withKept } from './formatted';

/** Names of patterns in the API and in files. */
const PATTERNS = {
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
} as const;
type PatternName = keyof typeof PATTERNS;
const PATTERN_NAMES = Object.keys(PATTERNS) as PatternName[];

const WHITE = '#FFFFFF';
const BLACK = '#000000';

/** How the cells are filled. Univer draws the colour behind a pattern; the pattern itself is kept for files. */
export class RangeFill extends FormatPart {
  get type(): ObjectType {
    return RANGE_FILL;
  }
}

function isPattern(fill: FillFormat | undefined): fill is PatternFill {
  return fill !== undefined && 'pattern' in fill && !['solid', 'none'].includes(fill.pattern);
}

function rgbOf(part: Colour | undefined): { hex: string; tint: number } | undefined {
  if (!part || !('rgb' in part)) return undefined;
  return { hex: `#${part.rgb}`, tint: part.tint ?? 0 };
}

function colourOf({ bg }: CellStyle): string {
  return hexOf(bg?.rgb ?? '') ?? WHITE;
}

function patternOf(style: CellStyle): string {
  const fill = style.xlsx?.fill;
  if (isPattern(fill))
    return PATTERN_NAMES.find((name) => PATTERNS[name] === fill.pattern) ?? 'Solid';
  return style.bg?.rgb ? 'Solid' : 'None';
}

/** The colour of the cell, before it is made lighter or darker. */
function baseOf(style: CellStyle): { hex: string; tint: number } {
  const fill = style.xlsx?.fill;
  const plain = fill && 'pattern' in fill ? fill.colour : undefined;
  const base = rgbOf(isPattern(fill) ? fill.background : plain);
  const shown = colourOf(style);
  return base && tinted(base.hex, base.tint) === shown ? base : { hex: shown, tint: 0 };
}

function painted(style: CellStyle, hex: string, tint = 0): CellStyle {
  const own = { rgb: hex.slice(1), ...(tint !== 0 && { tint }) };
  const before = style.xlsx?.fill;
  const isPlain = !isPattern(before) && tint === 0;
  const fill = isPattern(before)
    ? { ...before, background: own }
    : { pattern: 'solid', colour: own };
  return withKept(
    { ...style, bg: { rgb: tinted(hex, tint) } },
    { fill: isPlain ? undefined : fill },
  );
}

function cleared(style: CellStyle): CellStyle {
  return withKept({ ...style, bg: undefined }, { fill: undefined });
}

function patterned(style: CellStyle, name: PatternName): CellStyle {
  if (name === 'None') return cleared(style);
  const { hex, tint } = baseOf(style);
  if (name === 'Solid') return painted(withKept(style, { fill: undefined }), hex, tint);
  const background = style.bg?.rgb ? { rgb: hex.slice(1), ...(tint !== 0 && { tint }) } : undefined;
  const before = style.xlsx?.fill;
  const own = isPattern(before) ? before.colour : undefined;
  return withKept(style, {
    fill: { pattern: PATTERNS[name], colour: own ?? { rgb: BLACK.slice(1) }, background },
  });
}

function withPatternColour(style: CellStyle, hex: string, tint: number): CellStyle {
  const before = style.xlsx?.fill;
  if (!isPattern(before)) return style;
  const own = { rgb: hex.slice(1), ...(tint !== 0 && { tint }) };
  return withKept(style, { fill: { ...before, colour: own } });
}

function patternBase(style: CellStyle): { hex: string; tint: number } {
  const fill = style.xlsx?.fill;
  return (isPattern(fill) ? rgbOf(fill.colour) : undefined) ?? { hex: BLACK, tint: 0 };
}

const RANGE_FILL = defineType(RangeFill, 'RangeFill', () => ({
  scalars: {
    color: styleValue(
      colourOrNone,
      colourOf,
      (hex) => (style) => (hex === '' ? cleared(style) : painted(style, hex)),
    ),
    pattern: styleValue(
      oneOf(PATTERN_NAMES),
      patternOf,
      (name) => (style) => patterned(style, name),
    ),
    patternColor: styleValue(
      colour,
      (style) => tinted(patternBase(style).hex, patternBase(style).tint),
      (hex) => (style) => withPatternColour(style, hex, 0),
    ),
    patternTintAndShade: styleValue(
      tintValue,
      (style) => patternBase(style).tint,
      (tint) => (style) => withPatternColour(style, patternBase(style).hex, tint),
    ),
    tintAndShade: styleValue(
      tintValue,
      (style) => baseOf(style).tint,
      (tint) => (style) => (style.bg?.rgb ? painted(style, baseOf(style).hex, tint) : style),
    ),
  },
  methods: {
    clear: method([], ({ formatted }) => {
      formatted.change(cleared);
    }),
  },
}));
