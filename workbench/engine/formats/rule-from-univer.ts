import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import type {
  ComparisonOperator,
  ConditionalRule,
  KeptConditionalFormat,
  RuleFormat,
  Threshold,
} from './conditional-rule';
import type { KeptColour } from './kept-format';

/** What the rules of Univer have in common, as far as they are read. */
interface AnyRule {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: number | string | readonly number[];
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
  readonly isShowValue?: boolean;
  readonly style?: {
    readonly bg?: { readonly rgb?: string | null } | null;
    readonly cl?: { readonly rgb?: string | null } | null;
    readonly bl?: number;
    readonly it?: number;
  };
  readonly config?: unknown;
}
interface UniverThreshold {
  readonly type: string;
  readonly value?: number | string;
}
interface BarConfig {
  readonly min: UniverThreshold;
  readonly max: UniverThreshold;
  readonly isGradient: boolean;
  readonly positiveColor: string;
  readonly nativeColor: string;
}
type ScaleConfig = readonly { readonly color: string; readonly value: UniverThreshold }[];
type IconConfig = readonly {
  readonly operator: string;
  readonly value: UniverThreshold;
  readonly iconType: string;
}[];

/** A rule that was made by Univer's own means, as files would say it. */
export function ruleFromUniver(config: IConditionalFormattingRuleConfig): KeptConditionalFormat {
  const rule = config as unknown as AnyRule;
  if (rule.type !== 'highlightCell') return { rule: graphicRule(rule) };
  return { rule: highlightRule(rule), format: formatOf(rule) };
}

function colourOf(text: string | null | undefined): KeptColour {
  return {
    rgb: /^#[0-9a-f]{6}$/i.test(text ?? '') ? (text ?? '').slice(1).toUpperCase() : 'FFFFFF',
  };
}

function thresholdOf({ type, value }: UniverThreshold): Threshold {
  const kind = type as Threshold['type'];
  return value === undefined ? { type: kind } : { type: kind, value: String(value) };
}

function graphicRule({ type, config, isShowValue: showValue = true }: AnyRule): ConditionalRule {
  if (type === 'colorScale') {
    const points = (config as ScaleConfig).map(({ color, value }) => ({
      threshold: thresholdOf(value),
      colour: colourOf(color),
    }));
    return { kind: 'colorScale', points };
  }
  if (type === 'iconSet') {
    const icons = [...(config as IconConfig)].reverse();
    const thresholds = icons.map(({ value, operator }) => ({
      ...thresholdOf(value),
      exclusive: operator === 'greaterThan',
    }));
    const name = icons[0]?.iconType ?? '3TrafficLights1';
    return { kind: 'iconSet', icons: { name, showValue, reverse: false, thresholds } };
  }
  const bar = config as BarConfig;
  return {
    kind: 'dataBar',
    bar: {
      min: thresholdOf(bar.min),
      max: thresholdOf(bar.max),
      colour: colourOf(bar.positiveColor),
      negativeColour: colourOf(bar.nativeColor),
      showValue,
      gradient: bar.isGradient,
      axis: 'automatic',
      direction: 'context',
    },
  };
}

function highlightRule({ subType, operator = '', value, ...rule }: AnyRule): ConditionalRule {
  switch (subType) {
    case 'number': {
      const formulas = [value ?? 0].flat().map((limit) => `=${String(limit)}`);
      return { kind: 'cellIs', operator: operator as ComparisonOperator, formulas };
    }
    case 'text':
      return textRule(operator, String(value ?? ''));
    case 'timePeriod':
      return { kind: 'timePeriod', period: operator };
    case 'rank': {
      const { isPercent: percent = false, isBottom: bottom = false } = rule;
      return { kind: 'top10', rank: Number(value), percent, bottom };
    }
    case 'average':
      return {
        kind: 'aboveAverage',
        below: operator.startsWith('lessThan'),
        orEqual: operator.endsWith('OrEqual'),
      };
    case 'uniqueValues':
    case 'duplicateValues':
      return { kind: subType };
    default:
      return { kind: 'expression', formula: String(value ?? '') };
  }
}

function textRule(operator: string, text: string): ConditionalRule {
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
      return { kind: 'cellIs', operator, formulas: [`="${text.replaceAll('"', '""')}"`] };
    default:
      return { kind: 'containsText', text };
  }
}

function formatOf({ style }: AnyRule): RuleFormat {
  const font = {
    ...(style?.bl === 1 && { bold: true }),
    ...(style?.it === 1 && { italic: true }),
    ...(style?.cl?.rgb && { colour: colourOf(style.cl.rgb) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style?.bg?.rgb && { fill: { pattern: 'solid', background: colourOf(style.bg.rgb) } }),
  };
}
