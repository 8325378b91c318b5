import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import type { Kpi } from '../../../../src/scorecard/model/kpi';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { monthPeriod, shift, type Period } from '../../../../src/scorecard/periods/period';
import { cardSheets } from '../../../../src/review/sheets/cards/card-sheets';
import type { ReviewSheet } from '../../../../src/review/book/review-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';

export const OCTOBER = monthPeriod(2026, 10);

/** Actual and target so many months before October. */
export type Reading = readonly [ago: number, actual?: number, target?: number];

/** A scorecard with one KPI, whose card is the first of the only sheet. */
export function scorecardOf(
  kpi: Partial<Kpi>,
  readings: readonly Reading[],
  setup: Setup = {},
): Scorecard {
  return {
    ...EMPTY_SCORECARD,
    setup,
    perspectives: [{ id: 'F', name: 'Financial' }],
    objectives: [{ id: 'F1', name: 'Grow', perspective: 'F' }],
    kpis: [{ id: 'K1', name: 'Sales', objective: 'F1', ...kpi }],
    readings: readings.map(([ago, actual, target]) => ({
      kpi: 'K1',
      period: shift(OCTOBER, -ago),
      actual,
      target,
    })),
  };
}

/** The only sheet of cards of a scorecard. */
export function cardsOf(scorecard: Scorecard, period: Period = OCTOBER): ReviewSheet {
  const [composed] = cardSheets(reviewSubject(scorecard, period));
  if (composed === undefined) throw new Error('There is no sheet of cards.');
  return composed.sheet;
}
