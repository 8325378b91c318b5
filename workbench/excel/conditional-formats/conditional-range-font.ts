import type { FontFormat } from '../../content/cell-format';
import { shownColour } from '../../content/shown-colour';
import { defineType, method, oneOf, readWrite, truth, type ObjectType } from '../../protocol';
import { colourOrNone } from '../formats/colour';
import { kept, without } from './rule-format';
import { RuleOwner } from './rule-owner';

/** What a conditional format makes of the letters of the cells that it finds. */
export class ConditionalRangeFont extends RuleOwner {
  get type(): ObjectType {
    return FONT;
  }

  changeFont(more: FontFormat): void {
    this.change({ format: { ...this.format, font: { ...this.format.font, ...more } } });
  }
}

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
