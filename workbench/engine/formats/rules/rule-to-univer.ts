import type { CellRange } from '../../../content/cell-range';
import type { FormatThreshold, IconSet, RuleWithFormat } from '../../../content/conditional-format';
import { OFFICE_COLOURS, shownColour, type ThemeColours } from '../../../content/shown-colour';
import { differentialToUniver } from './differential-to-univer';
import { highlightToUniver } from './highlight-to-univer';
import { NO_ICON_IN_FILE, NO_ICON_IN_UNIVER, iconToUniver } from './icons';
import type { UniverRuleConfig, UniverThreshold } from './univer-rule';

/** A conditional format as Univer calculates and draws it, over cells of which the first one counts for relative references. */
export function ruleToUniver(
  { rule, format }: RuleWithFormat,
  ranges: readonly CellRange[],
  theme: ThemeColours = OFFICE_COLOURS,
): UniverRuleConfig {
  switch (rule.kind) {
    case 'colorScale':
      return {
        type: 'colorScale',
        config: rule.points.map(({ threshold, colour }, index) => ({
          index,
          color: shownColour(colour, theme) ?? '#FFFFFF',
          value: thresholdToUniver(threshold),
        })),
      };
    case 'dataBar': {
      const { bar } = rule;
      const positiveColor = shownColour(bar.colour, theme) ?? '#638EC6';
      return {
        type: 'dataBar',
        isShowValue: bar.showValue,
        config: {
          min: thresholdToUniver(bar.min),
          max: thresholdToUniver(bar.max),
          isGradient: bar.gradient,
          positiveColor,
          nativeColor: shownColour(bar.negativeColour, theme) ?? positiveColor,
        },
      };
    }
    case 'iconSet':
      return iconsToUniver(rule.icons);
    default: {
      const style = format === undefined ? {} : differentialToUniver(format, theme);
      return { type: 'highlightCell', style, ...highlightToUniver(rule, ranges) };
    }
  }
}

function iconsToUniver({
  name,
  thresholds,
  showValue,
  reverse,
  custom,
}: IconSet): UniverRuleConfig {
  const last = thresholds.length - 1;
  const config = thresholds.map((threshold, at) => {
    const own = custom?.[at] ?? { set: name, icon: reverse ? last - at : at };
    const hasIcon = own.set !== NO_ICON_IN_FILE;
    return {
      operator: threshold.exclusive === true ? 'greaterThan' : 'greaterThanOrEqual',
      value: thresholdToUniver(threshold),
      iconType: hasIcon ? own.set : NO_ICON_IN_UNIVER,
      iconId: hasIcon ? iconToUniver(own.set, own.icon) : '',
    };
  });
  return { type: 'iconSet', isShowValue: showValue, config: config.reverse() };
}

function thresholdToUniver({ type, value }: FormatThreshold): UniverThreshold {
  if (type === 'autoMin' || type === 'autoMax') return { type: type === 'autoMin' ? 'min' : 'max' };
  if (value === undefined) return { type };
  const isFormula = value.startsWith('=');
  return { type: isFormula ? 'formula' : type, value: isFormula ? value : Number(value) };
}
