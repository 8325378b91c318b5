import type { Status } from '../model/status';
import type { Period } from '../periods/period';

/** From the start of the fiscal year to the last period with an actual; target over the same periods. */
export interface YearToDate {
  readonly from: Period;
  readonly to: Period;
  readonly actual?: number;
  readonly target?: number;
  readonly status: Status;
  /** Due periods inside without an actual: the total is incomplete. */
  readonly missing: readonly Period[];
}
