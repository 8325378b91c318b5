import type { CellStyle } from '../../engine/formats';
import type { KeptAlignment } from '../../engine/kept';
import {
  invalidArgument,
  oneOf,
  truth,
  wholeNumber,
  type ArgumentReader,
  type Scalar,
} from '../../protocol';
import { styleValue, type FormatPart } from './format-part';
import { withKept } from './formatted';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
type Horizontal = (typeof HORIZONTAL)[number];
type Vertical = (typeof VERTICAL)[number];

/** Univer's numbers; positions that Univer does not draw are kept under the names of files. */
const HORIZONTAL_NUMBERS: Readonly<Partial<Record<Horizontal, number>>> = {
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const HORIZONTAL_KEPT: Readonly<Partial<Record<Horizontal, string>>> = {
  Fill: 'fill',
  CenterAcrossSelection: 'centerContinuous',
};
const VERTICAL_NUMBERS: Readonly<Partial<Record<Vertical, number>>> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
};
const VERTICAL_KEPT: Readonly<Partial<Record<Vertical, string>>> = {
  Justify: 'justify',
  Distributed: 'distributed',
};

const WRAP = 3;
const INDENT_PX = 9;
const DEEPEST = 250;
const UPRIGHT = 90;
/** The API's number for letters below each other. */
const STACKED = 180;

export function withAlignment(style: CellStyle, more: KeptAlignment): CellStyle {
  return withKept(style, { alignment: { ...style.xlsx?.alignment, ...more } });
}

function horizontalOf({ ht, xlsx }: CellStyle): Horizontal {
  const drawn = HORIZONTAL.find((name) => HORIZONTAL_NUMBERS[name] === ht);
  const kept = xlsx?.alignment?.horizontal;
  const other = HORIZONTAL.find((name) => HORIZONTAL_KEPT[name] === kept);
  return (ht ? drawn : kept === undefined ? undefined : other) ?? 'General';
}

function verticalOf({ vt, xlsx }: CellStyle): Vertical {
  const drawn = VERTICAL.find((name) => VERTICAL_NUMBERS[name] === vt);
  const kept = xlsx?.alignment?.vertical;
  const other = VERTICAL.find((name) => VERTICAL_KEPT[name] === kept);
  return (vt ? drawn : kept === undefined ? undefined : other) ?? 'Bottom';
}

function orientationOf({ tr }: CellStyle): number {
  if (tr?.v === 1) return STACKED;
  return tr?.a ? -tr.a : 0;
}

const orientation: ArgumentReader<number> = (value) => {
  const degrees = wholeNumber(value);
  if (Math.abs(degrees) > UPRIGHT && degrees !== STACKED) throw invalidArgument();
  return degrees;
};

const indent: ArgumentReader<number> = (value) => {
  const level = wholeNumber(value);
  if (level < 0 || level > DEEPEST) throw invalidArgument();
  return level;
};

export function indentOf({ xlsx }: CellStyle): number {
  return xlsx?.alignment?.indent ?? 0;
}

/** Univer has no indents, but it draws space beside the text. */
export function indented(style: CellStyle, level: number): CellStyle {
  const side = horizontalOf(style) === 'Right' ? 'r' : 'l';
  const isPlain = horizontalOf(style) === 'General' && level > 0;
  const pd = level === 0 ? undefined : { [side]: level * INDENT_PX };
  const kept = withAlignment(style, { indent: level === 0 ? undefined : level });
  return { ...kept, pd, ...(isPlain && { ht: HORIZONTAL_NUMBERS.Left }) };
}

type AlignmentScalars<Owner> = Readonly<
  Record<
    | 'horizontalAlignment'
    | 'verticalAlignment'
    | 'wrapText'
    | 'textOrientation'
    | 'readingOrder'
    | 'shrinkToFit'
    | 'indentLevel'
    | 'autoIndent',
    Scalar<Owner>
  >
>;

/** The values of a format that say where the text stands; ranges and named styles have the same. */
export function alignmentScalars<Owner extends FormatPart>(): AlignmentScalars<Owner> {
  return {
    horizontalAlignment: styleValue(oneOf(HORIZONTAL), horizontalOf, (name) => (style) => ({
      ...withAlignment(style, { horizontal: HORIZONTAL_KEPT[name] }),
      ht: HORIZONTAL_NUMBERS[name],
    })),
    verticalAlignment: styleValue(oneOf(VERTICAL), verticalOf, (name) => (style) => ({
      ...withAlignment(style, { vertical: VERTICAL_KEPT[name] }),
      vt: VERTICAL_NUMBERS[name],
    })),
    wrapText: styleValue(
      truth,
      ({ tb }) => tb === WRAP,
      (isOn) => (style) => ({ ...style, tb: isOn ? WRAP : undefined }),
    ),
    textOrientation: styleValue(orientation, orientationOf, (degrees) => (style) => {
      if (degrees === 0) return { ...style, tr: undefined };
      return { ...style, tr: degrees === STACKED ? { a: 0, v: 1 } : { a: -degrees } };
    }),
    readingOrder: styleValue(
      oneOf(ORDERS),
      ({ xlsx }) => ORDERS[xlsx?.alignment?.readingOrder ?? 0] ?? 'Context',
      (name) => (style) => {
        const order = ORDERS.indexOf(name);
        const kept = withAlignment(style, { readingOrder: order || undefined });
        return { ...kept, td: order || undefined };
      },
    ),
    shrinkToFit: styleValue(
      truth,
      ({ xlsx }) => xlsx?.alignment?.shrink ?? false,
      (isOn) => (style) => withAlignment(style, { shrink: isOn ? true : undefined }),
    ),
    indentLevel: styleValue(indent, indentOf, (level) => (style) => indented(style, level)),
    autoIndent: styleValue(
      truth,
      ({ xlsx }) => xlsx?.alignment?.autoIndent ?? false,
      (isOn) => (style) => withAlignment(style, { autoIndent: isOn ? true : undefined }),
    ),
  };
}
