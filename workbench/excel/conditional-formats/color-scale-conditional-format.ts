import type { ColourPoint } from '../../content/conditional-format';
import { shownColour } from '../../content/shown-colour';
import {
  defineType,
  readOnly,
  readWrite,
  record,
  type Json,
  type ObjectType,
} from '../../protocol';
import { colour } from '../formats/colour';
import { RuleOwner, ruleOf } from './rule-owner';
import { formulaOf, readThreshold, typeNameOf } from './thresholds';

/** A conditional format that colours cells between two or three colours. */
export class ColorScaleConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return COLOR_SCALE;
  }

  get points(): readonly ColourPoint[] {
    return ruleOf(this, 'colorScale').points;
  }
}

function criterionOf(point: ColourPoint | undefined): Json {
  if (!point) return null;
  const { threshold } = point;
  return {
    color: shownColour(point.colour) ?? '#FFFFFF',
    formula: formulaOf(threshold),
    type: typeNameOf(threshold),
  };
}

function readPoint(written: Json | undefined): ColourPoint {
  const { color, formula, type } = record(written);
  const threshold = readThreshold(type, formula, 'autoMin');
  return { threshold, colour: { rgb: colour(color ?? '#FFFFFF').slice(1) } };
}

const COLOR_SCALE = defineType(ColorScaleConditionalFormat, 'ColorScaleConditionalFormat', () => ({
  scalars: {
    threeColorScale: readOnly(({ points }) => points.length === 3),
    criteria: readWrite(
      record,
      ({ points }) => {
        const [minimum, middle, third] = points;
        const maximum = third ?? middle;
        return {
          minimum: criterionOf(minimum),
          ...(third && { midpoint: criterionOf(middle) }),
          maximum: criterionOf(maximum),
        };
      },
      (owner, { minimum, midpoint, maximum }) => {
        const middle = midpoint === null || midpoint === undefined ? [] : [readPoint(midpoint)];
        const points = [readPoint(minimum), ...middle, readPoint(maximum)];
        owner.change({ rule: { kind: 'colorScale', points } });
      },
    ),
  },
}));
