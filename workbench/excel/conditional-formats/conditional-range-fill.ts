import type { DifferentialFormat } from '../../content/cell-format';
import { shownColour } from '../../content/shown-colour';
import { defineType, method, readWrite, type ObjectType } from '../../protocol';
import { colourOrNone } from '../formats/colour';
import { kept, without } from './rule-format';
import { RuleOwner } from './rule-owner';

/** What a conditional format paints behind the cells that it finds. */
export class ConditionalRangeFill extends RuleOwner {
  get type(): ObjectType {
    return FILL;
  }
}

function fillOf({ fill }: DifferentialFormat): string {
  return (fill && 'pattern' in fill ? shownColour(fill.background) : undefined) ?? '';
}

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
