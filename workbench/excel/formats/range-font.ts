import type { Underline as KeptUnderline } from '../../content/cell-format';
import type { CellStyle } from '../../engine/formats';
import {
  defineType,
  invalidArgument,
  number,
  oneOf,
  text,
  truth,
  type ArgumentReader,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import { colourOrNone, hexOf, tintValue, tinted } from './colour';
import { FormatPart, styleValue } from './format-part';
import { withKept } from './formatted';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
type Underline = (typeof UNDERLINES)[number];
/** Names that files have for the underlines that Univer does not know. */
const ACCOUNTING: Readonly<Partial<Record<Underline, KeptUnderline>>> = {
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};
const DOUBLE_LINE = 10;
const NORMAL_LINE = 12;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const SMALLEST = 1;
const LARGEST = 409;
const BLACK = '#000000';
const LONGEST_NAME = 31;

/** The letters of cells. */
export class RangeFont extends FormatPart {
  get type(): ObjectType {
    return RANGE_FONT;
  }
}

const fontSize: ArgumentReader<number> = (value) => {
  const size = number(value);
  if (size < SMALLEST || size > LARGEST) throw invalidArgument();
  return size;
};

const fontName: ArgumentReader<string> = (value) => {
  const name = text(value);
  if (name === '' || name.length > LONGEST_NAME) throw invalidArgument();
  return name;
};

function underlineOf({ ul, xlsx }: CellStyle): Underline {
  if (ul?.s !== 1) return 'None';
  const kept = UNDERLINES.find((name) => ACCOUNTING[name] === xlsx?.font?.underline);
  const isDouble = ul.t === DOUBLE_LINE;
  if (xlsx?.font?.underline !== undefined && kept?.startsWith('Double') === isDouble) return kept;
  return isDouble ? 'Double' : 'Single';
}

function underlined(style: CellStyle, name: Underline): CellStyle {
  const font = { ...style.xlsx?.font, underline: ACCOUNTING[name] };
  const t = name.startsWith('Double') ? DOUBLE_LINE : NORMAL_LINE;
  const kept = withKept(style, { font });
  return { ...kept, ul: name === 'None' ? undefined : { s: 1, t } };
}

function colourOf({ cl }: CellStyle): string {
  return hexOf(cl?.rgb ?? '') ?? BLACK;
}

function baseOf(style: CellStyle): { hex: string; tint: number } {
  const kept = style.xlsx?.font?.colour;
  const shown = colourOf(style);
  if (kept && 'rgb' in kept) {
    const base = { hex: `#${kept.rgb}`, tint: kept.tint ?? 0 };
    if (tinted(base.hex, base.tint) === shown) return base;
  }
  return { hex: shown, tint: 0 };
}

function coloured(style: CellStyle, hex: string, tint: number): CellStyle {
  const colour = hex === '' || tint === 0 ? undefined : { rgb: hex.slice(1), tint };
  const kept = withKept(style, { font: { ...style.xlsx?.font, colour } });
  return { ...kept, cl: hex === '' ? undefined : { rgb: tinted(hex, tint) } };
}

function placed(position: number): Scalar<RangeFont> {
  return styleValue(
    truth,
    ({ va }) => va === position,
    (isOn) => (style) => {
      if (isOn) return { ...style, va: position };
      return style.va === position ? { ...style, va: undefined } : style;
    },
  );
}

const RANGE_FONT = defineType(RangeFont, 'RangeFont', () => ({
  scalars: {
    name: styleValue(
      fontName,
      ({ ff }) => ff ?? '',
      (ff) => (style) => ({ ...style, ff }),
    ),
    size: styleValue(
      fontSize,
      ({ fs }) => fs ?? 0,
      (fs) => (style) => ({ ...style, fs }),
    ),
    bold: styleValue(
      truth,
      ({ bl }) => bl === 1,
      (isOn) => (style) => ({ ...style, bl: isOn ? 1 : undefined }),
    ),
    italic: styleValue(
      truth,
      ({ it }) => it === 1,
      (isOn) => (style) => ({ ...style, it: isOn ? 1 : undefined }),
    ),
    strikethrough: styleValue(
      truth,
      ({ st }) => st?.s === 1,
      (isOn) => (style) => ({ ...style, st: isOn ? { s: 1 } : undefined }),
    ),
    underline: styleValue(
      oneOf(UNDERLINES),
      underlineOf,
      (name) => (style) => underlined(style, name),
    ),
    color: styleValue(colourOrNone, colourOf, (hex) => (style) => coloured(style, hex, 0)),
    tintAndShade: styleValue(
      tintValue,
      (style) => baseOf(style).tint,
      (tint) => (style) => coloured(style, baseOf(style).hex, tint),
    ),
    subscript: placed(SUBSCRIPT),
    superscript: placed(SUPERSCRIPT),
  },
}));
