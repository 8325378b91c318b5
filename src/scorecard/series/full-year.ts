import type { Status } from '../model/status';

/** The expected result of the fiscal year: actuals, then entered forecasts, then the rule of the aggregation. */
export interface FullYear {
  readonly value?: number;
  readonly target?: number;
  readonly status: Status;
  readonly method: ForecastMethod;
  /** What each remaining period needs to reach the target; absent when none is left. */
  readonly required?: number;
}

export type ForecastMethod =
  'actual' | 'entered' | 'prior-year' | 'run-rate' | 'trend' | 'year to date';
