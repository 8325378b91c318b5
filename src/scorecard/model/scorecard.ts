import type { Action } from './action';
import type { Analysis } from './analysis';
import type { Change } from './change';
import type { Decision } from './decision';
import type { IgnoredFinding } from './ignored-finding';
import type { ImportRecord } from './import-record';
import type { Initiative } from './initiative';
import type { Kpi } from './kpi';
import type { KpiReview } from './kpi-review';
import type { Objective } from './objective';
import type { Perspective } from './perspective';
import type { Reading } from './reading';
import type { ReviewMeeting } from './review-meeting';
import type { Setup } from './setup';
import type { Snapshot } from './snapshot';
import type { StrategyLink } from './strategy-link';
import type { SwotEntry } from './swot-entry';
import type { Unit } from './unit';

/** Everything a scorecard workbook says, as typed values in the order of its rows. */
export interface Scorecard {
  readonly setup: Setup;
  readonly perspectives: readonly Perspective[];
  readonly units: readonly Unit[];
  readonly objectives: readonly Objective[];
  readonly links: readonly StrategyLink[];
  readonly kpis: readonly Kpi[];
  readonly readings: readonly Reading[];
  readonly analyses: readonly Analysis[];
  readonly actions: readonly Action[];
  readonly initiatives: readonly Initiative[];
  readonly swot: readonly SwotEntry[];
  readonly reviews: readonly ReviewMeeting[];
  readonly decisions: readonly Decision[];
  readonly snapshots: readonly Snapshot[];
  readonly kpiReviews: readonly KpiReview[];
  readonly changes: readonly Change[];
  readonly ignored: readonly IgnoredFinding[];
  readonly imports: readonly ImportRecord[];
}

/** A scorecard without a single row: the start of everything that builds one. */
export const EMPTY_SCORECARD: Scorecard = {
  setup: {},
  perspectives: [],
  units: [],
  objectives: [],
  links: [],
  kpis: [],
  readings: [],
  analyses: [],
  actions: [],
  initiatives: [],
  swot: [],
  reviews: [],
  decisions: [],
  snapshots: [],
  kpiReviews: [],
  changes: [],
  ignored: [],
  imports: [],
};
