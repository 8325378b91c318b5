import type { Colour } from '../../content/colour';
import type { DataBar } from '../../content/conditional-format';
import { shownColour } from '../../content/shown-colour';
import {
  defineType,
  oneOf,
  readWrite,
  record,
  truth,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import { colour, colourOrNone } from '../formats/colour';
import { RuleOwner, ruleOf } from './rule-owner';
import { formulaOf, readThreshold, typeNameOf } from './thresholds';

const DIRECTIONS = { Context: 'context', LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' };
const DIRECTION_NAMES = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const AXES = { Automatic: 'automatic', None: 'none', CellMidPoint: 'middle' } as const;
const AXIS_NAMES = ['Automatic', 'None', 'CellMidPoint'] as const;
const BLACK = '#000000';

/** A part of a data bar. Univer draws the fills; borders, axis and direction are kept for files. */
abstract class DataBarPart extends RuleOwner {
  get bar(): DataBar {
    return ruleOf(this, 'dataBar').bar;
  }

  changeBar(more: Partial<DataBar>): void {
    this.change({ rule: { kind: 'dataBar', bar: { ...this.bar, ...more } } });
  }

  /** Takes away a part that a bar need not have. */
  withoutPart(part: 'border' | 'negativeBorder' | 'axisColour'): void {
    const { [part]: _gone, ...bar } = this.bar;
    this.change({ rule: { kind: 'dataBar', bar } });
  }
}

/** A conditional format that draws a bar for the value of a cell. */
export class DataBarConditionalFormat extends DataBarPart {
  get type(): ObjectType {
    return DATA_BAR;
  }
}

export class ConditionalDataBarPositiveFormat extends DataBarPart {
  get type(): ObjectType {
    return POSITIVE;
  }
}

export class ConditionalDataBarNegativeFormat extends DataBarPart {
  get type(): ObjectType {
    return NEGATIVE;
  }
}

function kept(hex: string): Colour {
  return { rgb: hex.slice(1) };
}

function boundValue(end: 'min' | 'max'): Scalar<DataBarConditionalFormat> {
  return readWrite(
    record,
    ({ bar }) => {
      const formula = formulaOf(bar[end]);
      return { ...(formula !== null && { formula }), type: typeNameOf(bar[end]) };
    },
    (owner, { type, formula }) => {
      const auto = end === 'min' ? 'autoMin' : 'autoMax';
      owner.changeBar({ [end]: readThreshold(type, formula, auto) });
    },
  );
}

function borderValue<Owner extends DataBarPart>(part: 'border' | 'negativeBorder'): Scalar<Owner> {
  return readWrite(
    colourOrNone,
    ({ bar }: Owner) => shownColour(bar[part]) ?? '',
    (owner, hex) => {
      if (hex === '') owner.withoutPart(part);
      else owner.changeBar({ [part]: kept(hex) });
    },
  );
}

const DATA_BAR = defineType(DataBarConditionalFormat, 'DataBarConditionalFormat', () => ({
  scalars: {
    showDataBarOnly: readWrite(
      truth,
      ({ bar }) => !bar.showValue,
      (owner, isOn) => {
        owner.changeBar({ showValue: !isOn });
      },
    ),
    barDirection: readWrite(
      oneOf(DIRECTION_NAMES),
      ({ bar }) => DIRECTION_NAMES.find((name) => DIRECTIONS[name] === bar.direction) ?? 'Context',
      (owner, name) => {
        owner.changeBar({ direction: DIRECTIONS[name] as DataBar['direction'] });
      },
    ),
    axisFormat: readWrite(
      oneOf(AXIS_NAMES),
      ({ bar }) => AXIS_NAMES.find((name) => AXES[name] === bar.axis) ?? 'Automatic',
      (owner, name) => {
        owner.changeBar({ axis: AXES[name] });
      },
    ),
    axisColor: readWrite(
      colourOrNone,
      ({ bar }) => shownColour(bar.axisColour) ?? BLACK,
      (owner, hex) => {
        if (hex === '') owner.withoutPart('axisColour');
        else owner.changeBar({ axisColour: kept(hex) });
      },
    ),
    lowerBoundRule: boundValue('min'),
    upperBoundRule: boundValue('max'),
  },
  navigations: {
    positiveFormat: ({ book, place }) => new ConditionalDataBarPositiveFormat(book, place),
    negativeFormat: ({ book, place }) => new ConditionalDataBarNegativeFormat(book, place),
  },
}));

const POSITIVE = defineType(
  ConditionalDataBarPositiveFormat,
  'ConditionalDataBarPositiveFormat',
  () => ({
    scalars: {
      fillColor: readWrite(
        colour,
        ({ bar }) => shownColour(bar.colour) ?? BLACK,
        (owner, hex) => {
          owner.changeBar({ colour: kept(hex) });
        },
      ),
      gradientFill: readWrite(
        truth,
        ({ bar }) => bar.gradient,
        (owner, gradient) => {
          owner.changeBar({ gradient });
        },
      ),
      borderColor: borderValue('border'),
    },
  }),
);

function isSame(one: Colour | undefined, other: Colour | undefined): boolean {
  return shownColour(one) === shownColour(other);
}

const NEGATIVE = defineType(
  ConditionalDataBarNegativeFormat,
  'ConditionalDataBarNegativeFormat',
  () => ({
    scalars: {
      fillColor: readWrite(
        colour,
        ({ bar }) => shownColour(bar.negativeColour ?? bar.colour) ?? BLACK,
        (owner, hex) => {
          owner.changeBar({ negativeColour: kept(hex) });
        },
      ),
      matchPositiveFillColor: readWrite(
        truth,
        ({ bar }) => isSame(bar.negativeColour ?? bar.colour, bar.colour),
        (owner, isOn) => {
          if (isOn) owner.changeBar({ negativeColour: owner.bar.colour });
        },
      ),
      borderColor: borderValue('negativeBorder'),
      matchPositiveBorderColor: readWrite(
        truth,
        ({ bar }) => isSame(bar.negativeBorder, bar.border),
        (owner, isOn) => {
          if (!isOn) return;
          const { border } = owner.bar;
          if (border) owner.changeBar({ negativeBorder: border });
          else owner.withoutPart('negativeBorder');
        },
      ),
    },
  }),
);
