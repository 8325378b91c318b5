import type { Settings } from '../../scorecard/evaluation/settings';
import { shift, type Period } from '../../scorecard/periods/period';
import { yearBefore } from '../../scorecard/periods/year-before';

/** The periods that a reading's trend is measured against, by the Setup. */
export function trendPeriods(
  period: Period,
  { trendAgainst }: Pick<Settings, 'trendAgainst'>,
): Period[] {
  switch (trendAgainst.kind) {
    case 'previous':
      return [shift(period, -1)];
    case 'same period last year':
      return [yearBefore(period)];
    case 'mean':
      return Array.from({ length: trendAgainst.of }, (_, index) => shift(period, -1 - index));
  }
}
