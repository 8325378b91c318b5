import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import type { StrategyLink } from '../../../../src/scorecard/model/strategy-link';
import { monthPeriod } from '../../../../src/scorecard/periods/period';

export const OCTOBER = monthPeriod(2026, 10);

/**
 * A strategy with as many objectives in each perspective as the list says: A1, A2 … in the first, B1 … in the second.
 * Each has one KPI with a target of 100; `actuals` says what it reached, and without a word it has no reading.
 */
export function madeStrategy(
  counts: readonly number[],
  links: readonly (readonly [string, string])[] = [],
  actuals: Readonly<Record<string, number>> = {},
): Scorecard {
  const letterOf = (index: number): string => String.fromCharCode(65 + index);
  const objectives = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${letterOf(index)}${at + 1}`,
      name: `Objective ${at + 1}`,
      perspective: letterOf(index),
    })),
  );
  return {
    ...EMPTY_SCORECARD,
    perspectives: counts.map((_, index) => ({ id: letterOf(index), name: `View ${index + 1}` })),
    objectives,
    kpis: objectives.map(({ id }) => ({ id: `K${id}`, name: `Measure ${id}`, objective: id })),
    readings: Object.entries(actuals).map(([id, actual]) => ({
      kpi: `K${id}`,
      period: OCTOBER,
      actual,
      target: 100,
    })),
    links: links.map(([from, to]): StrategyLink => ({ from, to })),
  };
}
