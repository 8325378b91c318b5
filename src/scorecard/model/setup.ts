import type { Grain } from '../periods/grain';
import type { Period } from '../periods/period';
import type { CalendarDate } from '../periods/calendar-date';

/** The Setup table as entered. A setting that is not there has the default of `settings.ts`. */
export interface Setup {
  readonly company?: string;
  readonly scorecard?: string;
  readonly vision?: string;
  readonly mission?: string;
  readonly values?: string;
  readonly strategy?: string;
  /** Themes of the strategy, one per line or separated by semicolons in the cell. */
  readonly themes?: readonly string[];
  readonly fiscalYearStarts?: number;
  readonly fiscalYearNamedBy?: 'end' | 'start';
  readonly currentPeriod?: Period;
  readonly grain?: Grain;
  readonly currency?: string;
  readonly greenFrom?: number;
  readonly amberFrom?: number;
  readonly scoreCap?: number;
  readonly scoreFloor?: number;
  readonly rollUp?: RollUp;
  readonly unitRollUp?: UnitRollUp;
  readonly missingData?: MissingData;
  readonly minimumCoverage?: number;
  readonly trendAgainst?: TrendBasis;
  /** A ratio: 0.05 = within 5 %; below zero an amount in the unit of the KPI: −5 = within 5. */
  readonly flatTrendWithin?: number;
  readonly materialityAmount?: number;
  /** A ratio: 0.05 = 5 %. */
  readonly materialityPercent?: number;
  readonly explainAmber?: boolean;
  readonly reviewCadence?: Grain;
  readonly meetingDate?: CalendarDate;
  readonly kpiReviewEveryMonths?: number;
  readonly statusWords?: StatusWords;
  readonly language?: 'en' | 'vi';
  readonly schemaVersion?: number;
  readonly writeInProgress?: string;
}

/** `Weighted`: weighted mean of the children. `Worst`: the lowest child. */
export type RollUp = 'Weighted' | 'Worst';

/** `Own`: a unit's score comes from its own objectives. `Children`: weighted mean of its child units. */
export type UnitRollUp = 'Own' | 'Children';

/** `Exclude`: the weight of a missing child goes to the others. `Zero`: a missing child counts as score 0. */
export type MissingData = 'Exclude' | 'Zero';

/** What a reading is compared with to tell its trend. */
export type TrendBasis =
  | { readonly kind: 'previous' }
  | { readonly kind: 'same period last year' }
  | { readonly kind: 'mean'; readonly of: number };

/** How a status is worded on generated sheets: the product's words, or on track / watch / off track. */
export type StatusWords = 'Green Amber Red' | 'On track Watch Off track';
