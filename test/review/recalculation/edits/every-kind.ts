import * as fc from 'fast-check';
import { settingsOf } from '../../../../src/scorecard/evaluation/settings';
import { AGGREGATIONS } from '../../../../src/scorecard/model/aggregation';
import { DIRECTIONS } from '../../../../src/scorecard/model/direction';
import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { THRESHOLD_KINDS } from '../../../../src/scorecard/model/threshold-kind';
import type { Period } from '../../../../src/scorecard/periods/period';
import { evaluableKpi } from '../../../arbitraries/evaluable-kpi';
import { evaluableReadings } from '../../../arbitraries/evaluable-readings';
import type { Ids } from '../../../arbitraries/ids';

const KINDS = DIRECTIONS.flatMap((direction) =>
  THRESHOLD_KINDS.flatMap((thresholds) =>
    AGGREGATIONS.map((aggregation) => ({ direction, thresholds, aggregation })),
  ),
);

const PERSPECTIVES = ['P1', 'P2', 'P3'];
const OBJECTIVES = Array.from({ length: 12 }, (_, index) => `O${index + 1}`);
const KPIS = KINDS.map((_, index) => `K${index + 1}`);
const IDS: Ids = { perspectives: PERSPECTIVES, units: [], objectives: OBJECTIVES, kpis: KPIS };

/** A KPI of every direction with every threshold kind and every aggregation: 126 of them under 12 objectives. */
export function everyKind(setup: Setup, period: Period): fc.Arbitrary<Scorecard> {
  const { calendar } = settingsOf(setup);
  const when = { period: fc.constant(period), day: fc.constant('2026-03-15') };
  const kpis = KINDS.map((kind, index) =>
    evaluableKpi(KPIS[index] ?? '', IDS, [], when, kind).chain((aimed) =>
      evaluableReadings(aimed, period, calendar).map((readings) => ({ ...aimed, readings })),
    ),
  );
  return fc.tuple(...kpis).map((made) => ({
    ...EMPTY_SCORECARD,
    setup: { ...setup, currentPeriod: period },
    perspectives: PERSPECTIVES.map((id, index) => ({ id, name: id, weight: index + 1 })),
    objectives: OBJECTIVES.map((id, index) => ({
      id,
      name: id,
      perspective: PERSPECTIVES[index % PERSPECTIVES.length],
      weight: 1 + (index % 4),
    })),
    kpis: made.map(({ kpi }) => kpi),
    readings: made.flatMap(({ readings }) => readings),
  }));
}
