import type { BorderLine, DifferentialFormat } from '../../content/cell-format';
import { shownColour } from '../../content/shown-colour';
import {
  defineType,
  itemNotFound,
  method,
  oneOf,
  readOnly,
  readWrite,
  text,
  truth,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { colourOrNone } from '../formats/colour';
import { RuleOwner, type RulePlace } from './rule-owner';

type Font = NonNullable<DifferentialFormat['font']>;

/** What a conditional format makes of the cells that it finds. */
export class ConditionalRangeFormat extends RuleOwner {
  get type(): ObjectType {
    return RANGE_FORMAT;
  }
}

export class ConditionalRangeFill extends RuleOwner {
  get type(): ObjectType {
    return FILL;
  }
}

export class ConditionalRangeFont extends RuleOwner {
  get type(): ObjectType {
    return FONT;
  }

  changeFont(more: Font): void {
    this.change({ format: { ...this.format, font: { ...this.format.font, ...more } } });
  }
}

function kept(hex: string): { rgb: string } | undefined {
  return hex === '' ? undefined : { rgb: hex.slice(1) };
}

function fillOf({ fill }: DifferentialFormat): string {
  return (fill && 'pattern' in fill ? shownColour(fill.background) : undefined) ?? '';
}

/** An absent part is taken away, so that it is not in a file either. */
function without<Part extends keyof DifferentialFormat>(format: DifferentialFormat, part: Part) {
  const { [part]: _gone, ...others } = format;
  return others;
}

const RANGE_FORMAT = defineType(ConditionalRangeFormat, 'ConditionalRangeFormat', () => ({
  scalars: {
    numberFormat: readWrite(
      text,
      ({ format }) => format.numberFormat ?? '',
      (owner, numberFormat) => {
        const others = without(owner.format, 'numberFormat');
        owner.change({ format: numberFormat === '' ? others : { ...others, numberFormat } });
      },
    ),
  },
  navigations: {
    borders: ({ book, place }) => new ConditionalRangeBorderCollection(book, place),
    fill: ({ book, place }) => new ConditionalRangeFill(book, place),
    font: ({ book, place }) => new ConditionalRangeFont(book, place),
  },
}));

const FILL = defineType(ConditionalRangeFill, 'ConditionalRangeFill', () => ({
  scalars: {
    color: readWrite(
      colourOrNone,
      ({ format }) => fillOf(format),
      (owner, hex) => {
        const background = kept(hex);
        const others = without(owner.format, 'fill');
        owner.change({
          format: background ? { ...others, fill: { pattern: 'solid', background } } : others,
        });
      },
    ),
  },
  methods: {
    clear: method([], (owner) => {
      owner.change({ format: without(owner.format, 'fill') });
    }),
  },
}));

function fontSwitch(key: 'bold' | 'italic' | 'strike') {
  return readWrite(
    truth,
    ({ format }: ConditionalRangeFont) => format.font?.[key] ?? null,
    (owner, isOn) => {
      owner.changeFont({ [key]: isOn });
    },
  );
}

const UNDERLINES = { None: undefined, Single: 'single', Double: 'double' } as const;
const UNDERLINE_NAMES = ['None', 'Single', 'Double'] as const;

const FONT = defineType(ConditionalRangeFont, 'ConditionalRangeFont', () => ({
  scalars: {
    bold: fontSwitch('bold'),
    italic: fontSwitch('italic'),
    strikethrough: fontSwitch('strike'),
    color: readWrite(
      colourOrNone,
      ({ format }) => shownColour(format.font?.colour) ?? '',
      (owner, hex) => {
        const { colour: _gone, ...font } = owner.format.font ?? {};
        const colour = kept(hex);
        owner.change({
          format: { ...owner.format, font: { ...font, ...(colour && { colour }) } },
        });
      },
    ),
    underline: readWrite(
      oneOf(UNDERLINE_NAMES),
      ({ format }) =>
        UNDERLINE_NAMES.find((name) => UNDERLINES[name] === format.font?.underline) ?? 'None',
      (owner, name) => {
        const { underline: _gone, ...font } = owner.format.font ?? {};
        const underline = UNDERLINES[name];
        owner.change({
          format: { ...owner.format, font: { ...font, ...(underline && { underline }) } },
        });
      },
    ),
  },
  methods: {
    clear: method([], (owner) => {
      owner.change({ format: without(owner.format, 'font') });
    }),
  },
}));

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];
const SIDE_KEYS = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const;
/** Names of lines in files; conditional formats have thin lines only. */
const LINES = {
  None: 'none',
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
} as const;
const LINE_NAMES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export class ConditionalRangeBorder extends RuleOwner {
  readonly side: Side;

  constructor(book: Book, place: RulePlace, side: Side) {
    super(book, place);
    this.side = side;
  }

  get type(): ObjectType {
    return BORDER;
  }

  get line(): BorderLine {
    return this.format.border?.[SIDE_KEYS[this.side]] ?? { style: 'none' };
  }

  set line(line: BorderLine) {
    const { [SIDE_KEYS[this.side]]: _before, ...others } = this.format.border ?? {};
    const border = line.style === 'none' ? others : { ...others, [SIDE_KEYS[this.side]]: line };
    this.change({ format: { ...this.format, border } });
  }
}

export class ConditionalRangeBorderCollection extends RuleOwner {
  get type(): ObjectType {
    return BORDERS;
  }

  get items(): ConditionalRangeBorder[] {
    return SIDES.map((side) => this.at(side));
  }

  at(side: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.book, this.place, side);
  }
}

const BORDER = defineType(ConditionalRangeBorder, 'ConditionalRangeBorder', () => ({
  scalars: {
    sideIndex: readOnly(({ side }) => side),
    style: readWrite(
      oneOf(LINE_NAMES),
      ({ line }) => LINE_NAMES.find((name) => LINES[name] === line.style) ?? 'None',
      (border, name) => {
        border.line = { ...border.line, style: LINES[name] };
      },
    ),
    color: readWrite(
      colourOrNone,
      ({ line }) => shownColour(line.colour) ?? '',
      (border, hex) => {
        const colour = kept(hex);
        const style = border.line.style === 'none' ? 'thin' : border.line.style;
        border.line = { style, ...(colour && { colour }) };
      },
    ),
  },
}));

const BORDERS = defineType(
  ConditionalRangeBorderCollection,
  'ConditionalRangeBorderCollection',
  () => ({
    items: (borders) => borders.items,
    scalars: { count: readOnly(() => SIDES.length) },
    navigations: {
      top: (borders) => borders.at('EdgeTop'),
      bottom: (borders) => borders.at('EdgeBottom'),
      left: (borders) => borders.at('EdgeLeft'),
      right: (borders) => borders.at('EdgeRight'),
    },
    methods: {
      getItem: method([oneOf(SIDES)], (borders, side) => borders.at(side)),
      getItemAt: method([wholeNumber], (borders, index) => {
        const border = borders.items[index];
        if (!border) throw itemNotFound();
        return border;
      }),
    },
  }),
);
