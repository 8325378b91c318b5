import type { DifferentialFormat } from '../../content/cell-format';
import type {
  ComparisonOperator,
  ConditionalFormat,
  ConditionalRule,
  FormatThreshold,
} from '../../content/conditional-format';
import { present } from '../reading/present';
import { rangeFromUniver } from './ranges';
import { NO_ICON_IN_FILE, NO_ICON_IN_UNIVER, iconFromUniver } from './icons';
import { isSame } from './is-same';
import { ruleToUniver } from './rule-to-univer';
import { colourFromUniver, styleFromUniver } from './style-from-univer';
import type { ThemeColours } from './theme-colours';
import type { UniverRule, UniverRuleConfig, UniverThreshold } from './univer-rule';
import type { UniverStyle } from './univer-data';

/**
 * A conditional format of Univer's. `original` is the one of the file under the same id: it is kept as it was, but for
 * its ranges, as long as Univer's rule is still the one that was made from it.
 */
export function formatFromUniver(
  rule: UniverRule,
  original: ConditionalFormat | undefined,
  priority: number,
  theme: ThemeColours,
): ConditionalFormat {
  const ranges = rule.ranges.map(rangeFromUniver);
  const { stopIfTrue } = rule;
  if (original !== undefined && isSame(rule.rule, ruleToUniver(original, theme))) {
    return { ...original, ranges, stopIfTrue, priority };
  }
  const format =
    rule.rule.type === 'highlightCell' ? differentialFromUniver(rule.rule.style, theme) : undefined;
  const made = { ranges, priority, stopIfTrue, rule: ruleFromUniver(rule.rule, theme), format };
  return present<ConditionalFormat>(made);
}

function differentialFromUniver(
  style: UniverStyle,
  theme: ThemeColours,
): DifferentialFormat | undefined {
  const format = styleFromUniver(style, {}, { defaultFont: {}, theme });
  const fill = format?.fill;
  if (format === undefined || fill === undefined || 'gradient' in fill) return format;
  const { colour: background } = fill;
  return { ...format, fill: present({ pattern: 'solid', background }) };
}

function ruleFromUniver(rule: UniverRuleConfig, theme: ThemeColours): ConditionalRule {
  const colour = (text: string) => colourFromUniver(text, undefined, theme) ?? { rgb: 'FFFFFF' };
  switch (rule.type) {
    case 'colorScale':
      return {
        kind: 'colorScale',
        points: [...rule.config]
          .sort((one, other) => one.index - other.index)
          .map((point) => ({
            threshold: thresholdFromUniver(point.value),
            colour: colour(point.color),
          })),
      };
    case 'dataBar':
      return {
        kind: 'dataBar',
        bar: {
          min: thresholdFromUniver(rule.config.min),
          max: thresholdFromUniver(rule.config.max),
          colour: colour(rule.config.positiveColor),
          negativeColour: colour(rule.config.nativeColor),
          showValue: rule.isShowValue,
          gradient: rule.config.isGradient,
          axis: 'automatic',
          axisColour: { rgb: '000000' },
          direction: 'context',
        },
      };
    case 'iconSet':
      return iconsFromUniver(rule);
    case 'highlightCell':
      return highlightFromUniver(rule);
  }
}

function highlightFromUniver(
  rule: Extract<UniverRuleConfig, { type: 'highlightCell' }>,
): ConditionalRule {
  const { subType, operator, value } = rule;
  switch (subType) {
    case 'number':
      return {
        kind: 'cellIs',
        operator: (operator ?? 'equal') as ComparisonOperator,
        formulas: [value ?? 0].flat().map((limit) => `=${limit}`),
      };
    case 'text':
      return textRuleFromUniver(operator ?? 'containsText', String(value ?? ''));
    case 'timePeriod':
      return { kind: 'timePeriod', period: operator ?? 'today' };
    case 'rank':
      return {
        kind: 'top10',
        rank: Number(value ?? 10),
        percent: rule.isPercent === true,
        bottom: rule.isBottom === true,
      };
    case 'average':
      return averageFromUniver(operator ?? 'greaterThan');
    case 'uniqueValues':
    case 'duplicateValues':
      return { kind: subType };
    case 'formula':
      return { kind: 'expression', formula: withEquals(String(value ?? '=FALSE')) };
  }
}

function averageFromUniver(operator: string): ConditionalRule {
  return {
    kind: 'aboveAverage',
    below: operator.startsWith('lessThan'),
    orEqual: operator.endsWith('OrEqual') || operator === 'equal',
  };
}

function textRuleFromUniver(operator: string, text: string): ConditionalRule {
  switch (operator) {
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { kind: operator, text };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { kind: operator };
    case 'equal':
    case 'notEqual':
      return { kind: 'cellIs', operator, formulas: [`="${text.replace(/"/g, '""')}"`] };
    default:
      return { kind: 'containsText', text };
  }
}

function iconsFromUniver(rule: Extract<UniverRuleConfig, { type: 'iconSet' }>): ConditionalRule {
  const config = [...rule.config].reverse();
  const icons = config.map(({ iconType, iconId }) =>
    iconType === NO_ICON_IN_UNIVER
      ? { set: NO_ICON_IN_FILE, icon: 0 }
      : { set: iconType, icon: iconFromUniver(iconType, iconId) },
  );
  const last = icons.length - 1;
  const name = icons[0]?.set ?? '3TrafficLights1';
  const isSet =
    icons.every(({ set }) => set === name) && Number.parseInt(name, 10) === icons.length;
  const isInOrder = isSet && icons.every(({ icon }, at) => icon === at);
  const isReversed = isSet && icons.every(({ icon }, at) => icon === last - at);
  return {
    kind: 'iconSet',
    icons: {
      name: isSet ? name : usualSet(icons.length),
      showValue: rule.isShowValue,
      reverse: isReversed && !isInOrder,
      thresholds: config.map(({ value, operator }, at) => ({
        // The lowest icon is for all that is left.
        ...(at === 0 ? { type: 'percent' as const, value: '0' } : thresholdFromUniver(value)),
        ...(operator === 'greaterThan' && at > 0 && { exclusive: true }),
      })),
      ...(!isInOrder && !isReversed && { custom: icons }),
    },
  };
}

function usualSet(icons: number): string {
  return icons === 5 ? '5Arrows' : icons === 4 ? '4Arrows' : '3TrafficLights1';
}

function thresholdFromUniver({ type, value }: UniverThreshold): FormatThreshold {
  const kind = type as FormatThreshold['type'];
  if (kind === 'min' || kind === 'max' || value === undefined) return { type: kind };
  return { type: kind, value: kind === 'formula' ? withEquals(String(value)) : String(value) };
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
