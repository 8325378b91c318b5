import type { DifferentialFormat } from '../../../content/cell-format';
import type { ConditionalRule, RuleWithFormat } from '../../../content/conditional-format';
import { present } from '../../../content/present';
import { OFFICE_COLOURS, type ThemeColours } from '../../../content/shown-colour';
import type { CellStyle } from '../cell-style';
import { colourFromUniver } from '../styles/colour-from-univer';
import { styleFromUniver } from '../styles/style-from-univer';
import { highlightFromUniver } from './highlight-from-univer';
import { iconsFromUniver } from './icons-from-univer';
import { thresholdFromUniver } from './threshold-from-univer';
import type { UniverRuleConfig } from './univer-rule';

/** A rule of Univer's, as files would say it. */
export function ruleFromUniver(
  rule: UniverRuleConfig,
  theme: ThemeColours = OFFICE_COLOURS,
): RuleWithFormat {
  const format =
    rule.type === 'highlightCell' ? differentialFromUniver(rule.style, theme) : undefined;
  return present<RuleWithFormat>({ rule: soughtByUniver(rule, theme), format });
}

function differentialFromUniver(
  style: CellStyle,
  theme: ThemeColours,
): DifferentialFormat | undefined {
  const format = styleFromUniver(style, {}, { defaultFont: {}, theme });
  const fill = format?.fill;
  if (format === undefined || fill === undefined || 'gradient' in fill) return format;
  const { colour: background } = fill;
  return { ...format, fill: present({ pattern: 'solid', background }) };
}

function soughtByUniver(rule: UniverRuleConfig, theme: ThemeColours): ConditionalRule {
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
