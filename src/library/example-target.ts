import type { TwoLanguages } from './two-languages';

/** A target as it is often quoted for a KPI, in words and as figures that a form can fill in. */
export interface ExampleTarget {
  readonly text: TwoLanguages;
  readonly operator: '≥' | '<';
  /** In the KPI's unit; with `relativeTo` a ratio of change: 0.1 = 10 % more than then. */
  readonly value: number;
  readonly relativeTo?: 'prior year' | 'same period last year' | 'before the campaign';
  /** Where the KPI stood at the start, in its unit. */
  readonly baseline?: number;
  readonly due?: 'Q4' | 'year end';
}
