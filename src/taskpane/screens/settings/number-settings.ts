import type { Setup } from '../../../scorecard/model/setup';
import type { Dictionary } from '../../../strings/dictionary';

/** A setting that is a number. */
export interface NumberSetting {
  readonly kind: 'number';
  /** The row of Setup that holds it. */
  readonly field: keyof Setup;
  /** What it is called; two of them may stand in one row of Setup. */
  readonly name: keyof Dictionary['pane']['settings']['fields'];
  readonly isPercent: boolean;
  readonly isWhole?: true;
  /** What a blank one means; absent where it means nothing of its own. */
  readonly usual?: number;
  readonly low: number;
  /** Absent where it may be as large as it likes. */
  readonly high?: number;
  readonly valueOf: (setup: Setup) => number | undefined;
  readonly put: (setup: Setup, value: number | undefined) => Setup;
}

type PlainField =
  | 'greenFrom'
  | 'amberFrom'
  | 'scoreCap'
  | 'scoreFloor'
  | 'minimumCoverage'
  | 'materialityPercent'
  | 'materialityAmount'
  | 'kpiReviewEveryMonths';

function plain(
  field: PlainField,
  limits: Pick<NumberSetting, 'isPercent' | 'isWhole' | 'usual' | 'low' | 'high'>,
): NumberSetting {
  return {
    kind: 'number',
    field,
    name: field,
    ...limits,
    valueOf: (setup) => setup[field],
    put: (setup, value) => ({ ...setup, [field]: value }),
  };
}

function percent(field: PlainField, usual: number, high: number): NumberSetting {
  return plain(field, { isPercent: true, usual, low: 0, high });
}

export const SCORE_LIMITS: readonly NumberSetting[] = [
  percent('greenFrom', 1, 5),
  percent('amberFrom', 0.9, 5),
  percent('scoreCap', 1.2, 5),
  percent('scoreFloor', 0, 5),
  percent('minimumCoverage', 0.5, 1),
];

/** One row of Setup says how much a KPI may change and still be the same: a share, or an amount below zero. */
export const TREND_LIMITS: readonly NumberSetting[] = [
  {
    ...{ kind: 'number', field: 'flatTrendWithin', name: 'flatTrendWithin' },
    ...{ isPercent: true, usual: 0.01, low: 0, high: 1 },
    valueOf: ({ flatTrendWithin: within }) =>
      within === undefined || within < 0 ? undefined : within,
    put: (setup, value) => ({ ...setup, flatTrendWithin: value }),
  },
  {
    ...{ kind: 'number', field: 'flatTrendWithin', name: 'flatTrendAmount' },
    ...{ isPercent: false, low: 0 },
    valueOf: ({ flatTrendWithin: within }) =>
      within === undefined || within >= 0 ? undefined : -within,
    // An amount of 0 and a share of 0 are the same.
    put: (setup, value) => ({ ...setup, flatTrendWithin: value && -value }),
  },
];

export const MATERIALITY: readonly NumberSetting[] = [
  percent('materialityPercent', 0, 1),
  plain('materialityAmount', { isPercent: false, usual: 0, low: 0 }),
];

export const KPI_REVIEW: NumberSetting = plain('kpiReviewEveryMonths', {
  ...{ isPercent: false, isWhole: true, usual: 12, low: 1, high: 120 },
});
