import type { KeptColour } from './kept-format';

export type ComparisonOperator =
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'greaterThanOrEqual'
  | 'greaterThan'
  | 'between'
  | 'notBetween';

/** Where a colour, a bar or an icon begins; `value` is a number or a formula with "=". */
export interface Threshold {
  readonly type:
    'num' | 'percent' | 'percentile' | 'formula' | 'min' | 'max' | 'autoMin' | 'autoMax';
  readonly value?: string;
  /** Of icons: the threshold itself does not belong to its icon. */
  readonly exclusive?: boolean;
}

export interface ColourPoint {
  readonly threshold: Threshold;
  readonly colour: KeptColour;
}

export interface DataBarRule {
  readonly min: Threshold;
  readonly max: Threshold;
  readonly colour: KeptColour;
  readonly showValue: boolean;
  readonly gradient: boolean;
  readonly border?: KeptColour;
  readonly negativeColour?: KeptColour;
  readonly negativeBorder?: KeptColour;
  readonly axis: 'automatic' | 'middle' | 'none';
  readonly axisColour?: KeptColour;
  readonly direction: 'context' | 'leftToRight' | 'rightToLeft';
}

export interface IconSetRule {
  /** Name of the file format, as 3TrafficLights1. */
  readonly name: string;
  readonly showValue: boolean;
  readonly reverse: boolean;
  /** From the lowest; the first one is for all that is left. */
  readonly thresholds: readonly Threshold[];
  /** Icons chosen one by one; `set` NoIcons shows none. */
  readonly custom?: readonly { readonly set: string; readonly icon: number }[];
}

/** What a conditional format looks for, as files say it. */
export type ConditionalRule =
  | {
      readonly kind: 'cellIs';
      readonly operator: ComparisonOperator;
      readonly formulas: readonly string[];
    }
  | { readonly kind: 'expression'; readonly formula: string }
  | {
      readonly kind: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';
      readonly text: string;
    }
  | {
      readonly kind:
        'containsBlanks' | 'notContainsBlanks' | 'containsErrors' | 'notContainsErrors';
    }
  | { readonly kind: 'timePeriod'; readonly period: string }
  | { readonly kind: 'duplicateValues' | 'uniqueValues' }
  | {
      readonly kind: 'top10';
      readonly rank: number;
      readonly percent: boolean;
      readonly bottom: boolean;
    }
  | {
      readonly kind: 'aboveAverage';
      readonly below: boolean;
      readonly orEqual: boolean;
      readonly deviations?: number;
    }
  | { readonly kind: 'colorScale'; readonly points: readonly ColourPoint[] }
  | { readonly kind: 'dataBar'; readonly bar: DataBarRule }
  | { readonly kind: 'iconSet'; readonly icons: IconSetRule };

export interface RuleLine {
  readonly style: string;
  readonly colour?: KeptColour;
}

/** What a conditional format lays over the format of a cell, as files say it; the fill's colour is its background. */
export interface RuleFormat {
  readonly numberFormat?: string;
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strike?: boolean;
    readonly colour?: KeptColour;
  };
  readonly fill?: { readonly pattern?: string; readonly background?: KeptColour };
  readonly border?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', RuleLine>>>;
}

/** A conditional format as files have it, without its cells and its place in the order. */
export interface KeptConditionalFormat {
  readonly rule: ConditionalRule;
  readonly format?: RuleFormat;
}
