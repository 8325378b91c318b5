import { defineType, oneOf, readOnly, readWrite, type ObjectType } from '../../protocol';
import { LINE_STYLES, WEIGHTS, type Line, type LineStyle } from './border-line';
import { changeLines, linesOf, type LineChange, type Side } from './border-sides';
import { colour, tintValue, tinted } from './colour';
import { FormatPart } from './format-part';
import { uniform, type Formatted } from './formatted';

/** One side of a range, the lines inside it, or a diagonal. */
export class RangeBorder extends FormatPart {
  readonly side: Side;

  constructor(formatted: Formatted, side: Side) {
    super(formatted);
    this.side = side;
  }

  get type(): ObjectType {
    return RANGE_BORDER;
  }

  shown(key: keyof Line): string | null {
    return uniform(linesOf(this.formatted, this.side).map((line) => line[key]));
  }

  change(change: LineChange): void {
    changeLines(this.formatted, this.side, change);
  }
}

/** A colour or a weight draws a line where there is none. */
function drawn(line: Line): Line {
  return line.style === 'None' ? { ...line, style: 'Continuous' } : line;
}

function styled(line: Line, style: LineStyle): Line {
  return { ...line, style };
}

const RANGE_BORDER = defineType(RangeBorder, 'RangeBorder', () => ({
  scalars: {
    sideIndex: readOnly(({ side }) => side),
    style: readWrite(
      oneOf(LINE_STYLES),
      (border) => border.shown('style'),
      (border, style) => {
        border.change((line) => styled(line, style));
      },
    ),
    weight: readWrite(
      oneOf(WEIGHTS),
      (border) => border.shown('weight'),
      (border, weight) => {
        border.change((line) => ({ ...drawn(line), weight }));
      },
    ),
    color: readWrite(
      colour,
      (border) => border.shown('color'),
      (border, color) => {
        border.change((line) => ({ ...drawn(line), color }));
      },
    ),
    // The line shows the colour that the tint makes; the tint itself has no place in a file's border.
    tintAndShade: readWrite(
      tintValue,
      () => 0,
      (border, tint) => {
        border.change((line) => ({ ...line, color: tinted(line.color, tint) }));
      },
    ),
  },
}));
