import type { DifferentialFormat } from './cell-format';
import type { CellRange } from './cell-range';
import type { Colour } from './colour';

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
export interface FormatThreshold {
  readonly type:
    'num' | 'percent' | 'percentile' | 'formula' | 'min' | 'max' | 'autoMin' | 'autoMax';
  readonly value?: string;
  /** Of icons: the threshold itself does not belong to its icon. */
  readonly exclusive?: boolean;
}

export interface ColourPoint {
  readonly threshold: FormatThreshold;
  readonly colour: Colour;
}

export interface DataBar {
  readonly min: FormatThreshold;
  readonly max: FormatThreshold;
  readonly colour: Colour;
  readonly showValue: boolean;
  /** Lengths in percent of the cell. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly gradient: boolean;
  readonly border?: Colour;
  readonly negativeColour?: Colour;
  readonly negativeBorder?: Colour;
  readonly axis: 'automatic' | 'middle' | 'none';
  readonly axisColour?: Colour;
  readonly direction: 'context' | 'leftToRight' | 'rightToLeft';
}

export interface IconSet {
  /** Name of the file format, as 3TrafficLights1. */
  readonly name: string;
  readonly showValue: boolean;
  readonly reverse: boolean;
  readonly thresholds: readonly FormatThreshold[];
  /** Icons chosen one by one; `set` NoIcons shows none. */
  readonly custom?: readonly { readonly set: string; readonly icon: number }[];
}

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
      /** The formula that Excel works with; derived from the text when absent. */
      readonly formula?: string;
    }
  | {
      readonly kind:
        'containsBlanks' | 'notContainsBlanks' | 'containsErrors' | 'notContainsErrors';
      readonly formula?: string;
    }
  | { readonly kind: 'timePeriod'; readonly period: string; readonly formula?: string }
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
      /** Standard deviations away from the average. */
      readonly deviations?: number;
    }
  | { readonly kind: 'colorScale'; readonly points: readonly ColourPoint[] }
  | { readonly kind: 'dataBar'; readonly bar: DataBar }
  | { readonly kind: 'iconSet'; readonly icons: IconSet };

/** What a conditional format looks for, and what it lays over the cells that it finds. */
export interface RuleWithFormat {
  readonly rule: ConditionalRule;
  /** Absent for colour scales, data bars and icon sets. */
  readonly format?: DifferentialFormat;
}

/** Relative references in formulas count from the first cell of the first range. */
export interface ConditionalFormat extends RuleWithFormat {
  readonly ranges: readonly CellRange[];
  /** 1 is looked at first; each once on a sheet. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
