import type { Status } from '../model/status';
import type { ForecastMethod } from './forecast';

/** The expected result of the fiscal year: actuals, then entered forecasts, then the rule of the aggregation. */
export interface FullYear {
  readonly value?: number;
  readonly target?: number;
  readonly status: Status;
  readonly method: ForecastMethod;
  /** What each remaining period needs to reach the target (sums only); absent when none is left. */
  readonly required?: number;
}
