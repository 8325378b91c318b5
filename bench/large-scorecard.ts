import { AGGREGATIONS } from '../src/scorecard/model/aggregation';
import type { Kpi } from '../src/scorecard/model/kpi';
import type { Objective } from '../src/scorecard/model/objective';
import type { Perspective } from '../src/scorecard/model/perspective';
import type { Reading } from '../src/scorecard/model/reading';
import { EMPTY_SCORECARD, type Scorecard } from '../src/scorecard/model/scorecard';
import { monthPeriod, shift } from '../src/scorecard/periods/period';

export const LAST_MONTH = monthPeriod(2026, 10);
const KPIS_PER_OBJECTIVE = 3;
const DIRECTIONS = ['higher', 'lower', 'target'] as const;

/** A scorecard with every aggregation, three directions and a gap here and there; the same at every call. */
export function largeScorecard(kpiCount: number, months: number): Scorecard {
  const perspectives = ['F', 'C', 'P', 'L'].map((id): Perspective => ({ id, name: id }));
  const objectiveCount = Math.ceil(kpiCount / KPIS_PER_OBJECTIVE);
  const objectives = Array.from({ length: objectiveCount }, (_, index): Objective => ({
    id: `O${index}`,
    name: `Objective ${index}`,
    perspective: perspectives[index % perspectives.length]?.id,
  }));
  const kpis = Array.from({ length: kpiCount }, (_, index): Kpi => ({
    id: `K${index}`,
    name: `Measure ${index}`,
    objective: `O${Math.floor(index / KPIS_PER_OBJECTIVE)}`,
    direction: DIRECTIONS[index % DIRECTIONS.length],
    aggregation: AGGREGATIONS[index % AGGREGATIONS.length],
  }));
  const readings = kpis.flatMap((kpi, index) => readingsOf(kpi.id, index, months));
  return { ...EMPTY_SCORECARD, perspectives, objectives, kpis, readings };
}

function readingsOf(kpi: string, index: number, months: number): Reading[] {
  return Array.from({ length: months }, (_, month): Reading => {
    const figure = 90 + ((index * 7 + month * 13) % 21);
    const isGap = (index + month) % 50 === 0;
    return {
      kpi,
      period: shift(LAST_MONTH, month - months + 1),
      actual: isGap ? undefined : figure,
      target: 100,
      numerator: figure,
      denominator: 100,
      ytdActual: figure * (month + 1),
      ytdTarget: 100 * (month + 1),
    };
  });
}
