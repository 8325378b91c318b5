import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import { addressOf } from '../address';
import type { Box } from '../box';
import type {
  ComparisonOperator,
  ConditionalRule,
  IconSetRule,
  KeptConditionalFormat,
  RuleFormat,
  Threshold,
} from './conditional-rule';
import type { CellStyle, KeptColour } from './kept-format';
import { shownColour } from './shown-colour';

const NEVER = '=FALSE';
const DOUBLE_LINE = 10;
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
/** Names of lines in files, in the order of Univer's numbers. */
const LINES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
/** Sets whose icons Univer lists from the lowest to the highest; all others it lists the other way. */
const ASCENDING = new Set(['4Rating', '5Rating']);

/** The shapes of Univer's rules, with its words as texts. */
type RuleConfig = Readonly<Record<string, unknown>> & { readonly type: string };

/** A conditional format as Univer calculates and draws it; what it has no rule for becomes a formula that says the same. */
export function ruleToUniver(
  { rule, format }: KeptConditionalFormat,
  boxes: readonly Box[],
): IConditionalFormattingRuleConfig {
  return configOf(rule, format, boxes) as unknown as IConditionalFormattingRuleConfig;
}

function configOf(
  rule: ConditionalRule,
  format: RuleFormat | undefined,
  boxes: readonly Box[],
): RuleConfig {
  switch (rule.kind) {
    case 'colorScale': {
      const config = rule.points.map(({ threshold, colour }, index) => ({
        index,
        color: shownColour(colour) ?? '#FFFFFF',
        value: thresholdToUniver(threshold),
      }));
      return { type: 'colorScale', config };
    }
    case 'dataBar': {
      const { bar } = rule;
      const positiveColor = shownColour(bar.colour) ?? '#638EC6';
      const config = {
        min: thresholdToUniver(bar.min),
        max: thresholdToUniver(bar.max),
        isGradient: bar.gradient,
        positiveColor,
        nativeColor: shownColour(bar.negativeColour) ?? positiveColor,
      };
      return { type: 'dataBar', isShowValue: bar.showValue, config };
    }
    case 'iconSet':
      return iconsToUniver(rule.icons);
    default: {
      const style = format ? formatToUniver(format) : {};
      return { type: 'highlightCell', style, ...highlightToUniver(rule, boxes) };
    }
  }
}

function thresholdToUniver({ type, value }: Threshold): { type: string; value?: string | number } {
  if (type === 'autoMin' || type === 'autoMax') return { type: type === 'autoMin' ? 'min' : 'max' };
  if (value === undefined) return { type };
  const isFormula = value.startsWith('=');
  return { type: isFormula ? 'formula' : type, value: isFormula ? value : Number(value) };
}

function iconsToUniver({ name, thresholds, showValue, reverse, custom }: IconSetRule): RuleConfig {
  const last = thresholds.length - 1;
  const config = thresholds.map((threshold, at) => {
    const own = custom?.[at] ?? { set: name, icon: reverse ? last - at : at };
    const count = Number.parseInt(own.set, 10) || 3;
    const isShown = own.set !== 'NoIcons';
    const icon = ASCENDING.has(own.set) ? own.icon : count - 1 - own.icon;
    return {
      operator: threshold.exclusive === true ? 'greaterThan' : 'greaterThanOrEqual',
      value: thresholdToUniver(threshold),
      iconType: isShown ? own.set : 'EMPTY_ICON_TYPE',
      iconId: isShown ? String(icon) : '',
    };
  });
  return { type: 'iconSet', isShowValue: showValue, config: config.reverse() };
}

type Highlight = Exclude<ConditionalRule, { kind: 'colorScale' | 'dataBar' | 'iconSet' }>;

function highlightToUniver(rule: Highlight, boxes: readonly Box[]): object {
  switch (rule.kind) {
    case 'cellIs':
      return comparisonToUniver(rule.operator, rule.formulas, firstCell(boxes));
    case 'expression':
      return { subType: 'formula', value: rule.formula === '' ? NEVER : rule.formula };
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
      return rule.period === ''
        ? { subType: 'formula', value: NEVER }
        : { subType: 'timePeriod', operator: rule.period };
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
      return averageToUniver(rule, boxes);
  }
}

function firstCell([first]: readonly Box[]): string {
  return first ? addressOf({ ...first, rows: 1, columns: 1 }) : 'A1';
}

function comparisonToUniver(
  operator: ComparisonOperator,
  formulas: readonly string[],
  cell: string,
): object {
  const texts = formulas.map((formula) => formula.replace(/^=/, '').trim());
  const numbers = texts.map((text) => (text === '' ? Number.NaN : Number(text)));
  const isRange = operator === 'between' || operator === 'notBetween';
  if (texts.length < (isRange ? 2 : 1)) return { subType: 'formula', value: NEVER };
  if (numbers.every(Number.isFinite) && numbers.length === (isRange ? 2 : 1)) {
    return { subType: 'number', operator, value: isRange ? numbers : numbers[0] };
  }
  const [from = '0', to = '0'] = texts;
  const within = `AND(${cell}>=MIN(${from},${to}),${cell}<=MAX(${from},${to}))`;
  if (operator === 'between') return { subType: 'formula', value: `=${within}` };
  if (operator === 'notBetween') return { subType: 'formula', value: `=NOT(${within})` };
  return { subType: 'formula', value: `=${cell}${SIGNS[operator]}(${from})` };
}

function averageToUniver(
  rule: Extract<ConditionalRule, { kind: 'aboveAverage' }>,
  boxes: readonly Box[],
): object {
  const operator = `${rule.below ? 'lessThan' : 'greaterThan'}${rule.orEqual ? 'OrEqual' : ''}`;
  if (rule.deviations === undefined) return { subType: 'average', operator };
  const cells = boxes.map(absolute).join(',');
  const sign = rule.below ? '<' : '>';
  const limit = `AVERAGE(${cells})${rule.below ? '-' : '+'}${rule.deviations}*STDEV.P(${cells})`;
  const value = `=${firstCell(boxes)}${sign}${rule.orEqual ? '=' : ''}${limit}`;
  return { subType: 'formula', value };
}

/** With both corners and all signs, as `$A$1:$A$1`. */
function absolute(box: Box): string {
  const corner = (row: number, column: number) =>
    addressOf({ row, column, rows: 1, columns: 1 }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const last = corner(box.row + box.rows - 1, box.column + box.columns - 1);
  return `${corner(box.row, box.column)}:${last}`;
}

function formatToUniver({ numberFormat, font, fill, border }: RuleFormat): CellStyle {
  const bg = shownColour(fill?.background);
  const cl = shownColour(font?.colour);
  const isDouble = font?.underline?.startsWith('double') === true;
  const side = (name: 'left' | 'right' | 'top' | 'bottom') => {
    const line = border?.[name];
    const s = LINES.indexOf(line?.style ?? 'none');
    return line && s > 0 ? { s, cl: { rgb: lineColour(line.colour) } } : undefined;
  };
  const bd = { l: side('left'), r: side('right'), t: side('top'), b: side('bottom') };
  const lines = Object.fromEntries(Object.entries(bd).filter(([, line]) => line !== undefined));
  return {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(font?.bold === true && { bl: 1 }),
    ...(font?.italic === true && { it: 1 }),
    ...(font?.underline !== undefined && { ul: isDouble ? { s: 1, t: DOUBLE_LINE } : { s: 1 } }),
    ...(font?.strike === true && { st: { s: 1 } }),
    ...(cl !== undefined && { cl: { rgb: cl } }),
    ...(bg !== undefined && { bg: { rgb: bg } }),
    ...(border !== undefined && { bd: lines }),
  };
}

function lineColour(colour: KeptColour | undefined): string {
  return shownColour(colour) ?? '#000000';
}
