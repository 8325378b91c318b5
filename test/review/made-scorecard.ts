import type { Kpi } from '../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { monthPeriod, shift } from '../../src/scorecard/periods/period';

export const OCTOBER = monthPeriod(2026, 10);
export const SEPTEMBER = monthPeriod(2026, 9);

/** A KPI with target 100 every month, so that its score is its actual; the last of `actuals` is October's. */
export interface MadeKpi extends Partial<Kpi> {
  readonly id: string;
  readonly actuals: readonly (number | undefined)[];
}

/** One perspective with one objective and these KPIs, all of the same weight unless they say otherwise. */
export function madeScorecard(kpis: readonly MadeKpi[], more: Partial<Scorecard> = {}): Scorecard {
  return {
    ...EMPTY_SCORECARD,
    perspectives: [{ id: 'F', name: 'Financial' }],
    objectives: [{ id: 'F1', name: 'Grow', perspective: 'F' }],
    kpis: kpis.map(({ actuals: _, ...kpi }) => ({
      name: `Measure ${kpi.id}`,
      objective: 'F1',
      direction: 'higher',
      ...kpi,
    })),
    readings: kpis.flatMap(({ id, actuals }) =>
      actuals.map((actual, index) => ({
        kpi: id,
        period: shift(OCTOBER, index + 1 - actuals.length),
        target: 100,
        actual,
      })),
    ),
    ...more,
  };
}
