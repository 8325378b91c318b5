import type { BorderLine } from '../../content/cell-format';
import { shownColour } from '../../content/shown-colour';
import { defineType, oneOf, readOnly, readWrite, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { colourOrNone } from '../formats/colour';
import { kept } from './rule-format';
import { RuleOwner, type RulePlace } from './rule-owner';

export const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type Side = (typeof SIDES)[number];
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

/** One line around the cells that a conditional format finds. */
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
