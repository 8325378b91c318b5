import type { DifferentialFormat } from '../../content/cell-format';
import { cellAddress, columnLetters, type CellRange } from '../../content/cell-range';
import type {
  ComparisonOperator,
  ConditionalFormat,
  ConditionalRule,
  FormatThreshold,
  IconSet,
} from '../../content/conditional-format';
import { NO_ICON_IN_FILE, NO_ICON_IN_UNIVER, iconToUniver } from './icons';
import { styleToUniver } from './style-to-univer';
import { shownColour, type ThemeColours } from './theme-colours';
import type { UniverRuleConfig, UniverThreshold } from './univer-rule';
import type { UniverStyle } from './univer-data';

const SIGNS: Readonly<Record<ComparisonOperator, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
  between: '',
  notBetween: '',
};

/** A conditional format as Univer calculates it; what Univer has no rule for becomes a formula that says the same. */
export function ruleToUniver(
  { rule, format, ranges }: ConditionalFormat,
  theme: ThemeColours,
): UniverRuleConfig {
  const style = format === undefined ? {} : differentialToUniver(format, theme);
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
    default:
      return { type: 'highlightCell', style, ...highlightToUniver(rule, ranges) };
  }
}

/** In a differential format the colour behind the pattern is the one that a solid fill shows. */
export function differentialToUniver(format: DifferentialFormat, theme: ThemeColours): UniverStyle {
  const { fill, ...rest } = format;
  if (fill === undefined || 'gradient' in fill || fill.background === undefined) {
    return styleToUniver(format, theme);
  }
  return styleToUniver({ ...rest, fill: { pattern: 'solid', colour: fill.background } }, theme);
}

type Highlight = Omit<Extract<UniverRuleConfig, { type: 'highlightCell' }>, 'type' | 'style'>;
type HighlightRule = Exclude<ConditionalRule, { kind: 'colorScale' | 'dataBar' | 'iconSet' }>;

function highlightToUniver(rule: HighlightRule, ranges: readonly CellRange[]): Highlight {
  switch (rule.kind) {
    case 'cellIs':
      return comparisonToUniver(rule.operator, rule.formulas, firstCell(ranges));
    case 'expression':
      return { subType: 'formula', value: rule.formula };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { subType: 'text', operator: rule.kind, value: rule.text };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { subType: 'text', operator: rule.kind };
    case 'timePeriod':
      return { subType: 'timePeriod', operator: rule.period };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: rule.kind };
    case 'top10':
      return {
        subType: 'rank',
        isBottom: rule.bottom,
        isPercent: rule.percent,
        value: rule.rank,
      };
    case 'aboveAverage':
      return averageToUniver(rule, ranges);
  }
}

function comparisonToUniver(
  operator: ComparisonOperator,
  formulas: readonly string[],
  cell: string,
): Highlight {
  const texts = formulas.map((formula) => formula.replace(/^=/, '').trim());
  const numbers = texts.map((text) => (text === '' ? Number.NaN : Number(text)));
  const [first = 0] = numbers;
  const isRange = operator === 'between' || operator === 'notBetween';
  if (numbers.every(Number.isFinite) && numbers.length === (isRange ? 2 : 1)) {
    return { subType: 'number', operator, value: isRange ? numbers : first };
  }
  const [from = '0', to = '0'] = texts;
  const within = `AND(${cell}>=MIN(${from},${to}),${cell}<=MAX(${from},${to}))`;
  if (operator === 'between') return { subType: 'formula', value: `=${within}` };
  if (operator === 'notBetween') return { subType: 'formula', value: `=NOT(${within})` };
  return { subType: 'formula', value: `=${cell}${SIGNS[operator]}(${from})` };
}

function averageToUniver(
  rule: Extract<ConditionalRule, { kind: 'aboveAverage' }>,
  ranges: readonly CellRange[],
): Highlight {
  const operator = `${rule.below ? 'lessThan' : 'greaterThan'}${rule.orEqual ? 'OrEqual' : ''}`;
  if (rule.deviations === undefined) return { subType: 'average', operator };
  const cells = ranges.map(absolute).join(',');
  const sign = rule.below ? '<' : '>';
  const limit = `AVERAGE(${cells})${rule.below ? '-' : '+'}${rule.deviations}*STDEV.P(${cells})`;
  return {
    subType: 'formula',
    value: `=${firstCell(ranges)}${sign}${rule.orEqual ? '=' : ''}${limit}`,
  };
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

function firstCell(ranges: readonly CellRange[]): string {
  const [first] = ranges;
  return first === undefined ? 'A1' : cellAddress(first.startRow, first.startColumn);
}

function absolute({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}
