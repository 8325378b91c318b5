import type { Colour, Status } from '../model/status';
import type { Kpi } from '../model/kpi';
import type { Period } from '../periods/period';
import type { Favourable } from '../rules/favourable';
import type { KpiRule } from '../rules/kpi-rule';
import type { Trend } from '../rules/trend';
import type { YearToDate } from '../series/year-to-date';
import type { FullYear } from '../series/full-year';

/** Everything that is known about one KPI in one period. Missing figures are absent, never 0. */
export interface KpiResult {
  readonly kpi: Kpi;
  /** The period of the figures below: the evaluated one, or the last due one when they are carried. */
  readonly period: Period;
  /** The rule behind status and score, with defaults filled in and thresholds scaled to the period. */
  readonly rule: KpiRule;
  readonly actual?: number;
  readonly target?: number;
  /** Favourable is positive; in the KPI's own unit. */
  readonly variance?: number;
  /** Ratio of |target|; absent when the target is 0. */
  readonly variancePercent?: number;
  /** Favourable, adverse or on plan, by the materiality of the Setup. */
  readonly favourable?: Favourable;
  /** Ratio, 1 = on target, uncapped. */
  readonly achievement?: number;
  /** On the scorecard's scale, 1 = on target, after floor and cap. */
  readonly score?: number;
  readonly scoreLimit?: 'floored' | 'capped';
  /** What is shown: the override if there is one. */
  readonly status: Status;
  /** What the rule gives. */
  readonly computedStatus: Status;
  readonly override?: { readonly status: Colour; readonly reason?: string };
  /** The figures are those of an earlier due period (status `Not due`). */
  readonly carried: boolean;
  readonly trend?: Trend;
  readonly yearToDate?: YearToDate;
  readonly fullYear?: FullYear;
  /** Periods without an actual inside the evaluated one, when several readings were totalled. */
  readonly missingPeriods: readonly Period[];
  /** Share of the objective's weight, after weights of missing siblings went to the others. */
  readonly shareOfParent?: number;
  /** Share of the whole scorecard: product of the shares down the tree. */
  readonly absoluteShare?: number;
}
