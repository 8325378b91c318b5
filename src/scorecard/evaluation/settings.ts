import type {
  MissingData,
  RollUp,
  Setup,
  StatusWords,
  TrendBasis,
  UnitRollUp,
} from '../model/setup';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import type { Grain } from '../periods/grain';

/** The Setup with every default filled in. */
export interface Settings {
  readonly calendar: FiscalCalendar;
  readonly grain: Grain;
  readonly greenFrom: number;
  readonly amberFrom: number;
  readonly scoreCap: number;
  readonly scoreFloor: number;
  readonly rollUp: RollUp;
  readonly unitRollUp: UnitRollUp;
  readonly missingData: MissingData;
  readonly minimumCoverage: number;
  readonly trendAgainst: TrendBasis;
  /** Relative: 0.01 = within 1 % of |previous|. Absent: 1 %, and 0.001 absolute for KPIs in %. */
  readonly flatTrendWithin?: number;
  readonly materialityAmount: number;
  readonly materialityPercent: number;
  readonly statusWords: StatusWords;
  readonly language: 'en' | 'vi';
}

/** Fills the blanks of the Setup table with the product's defaults. */
export function settingsOf(setup: Setup): Settings {
  return {
    calendar: {
      startMonth: setup.fiscalYearStarts ?? 1,
      namedBy: setup.fiscalYearNamedBy ?? 'end',
    },
    grain: setup.grain ?? 'Month',
    greenFrom: setup.greenFrom ?? 1,
    amberFrom: setup.amberFrom ?? 0.9,
    scoreCap: setup.scoreCap ?? 1.2,
    scoreFloor: setup.scoreFloor ?? 0,
    rollUp: setup.rollUp ?? 'Weighted',
    unitRollUp: setup.unitRollUp ?? 'Own',
    missingData: setup.missingData ?? 'Exclude',
    minimumCoverage: setup.minimumCoverage ?? 0.5,
    trendAgainst: setup.trendAgainst ?? { kind: 'previous' },
    flatTrendWithin: setup.flatTrendWithin,
    materialityAmount: setup.materialityAmount ?? 0,
    materialityPercent: setup.materialityPercent ?? 0,
    statusWords: setup.statusWords ?? 'Green Amber Red',
    language: setup.language ?? 'en',
  };
}
