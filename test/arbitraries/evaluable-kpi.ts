import * as fc from 'fast-check';
import { AGGREGATIONS, type Aggregation } from '../../src/scorecard/model/aggregation';
import { DIRECTIONS, type Direction } from '../../src/scorecard/model/direction';
import type { Kpi } from '../../src/scorecard/model/kpi';
import { THRESHOLD_KINDS, type ThresholdKind } from '../../src/scorecard/model/threshold-kind';
import { GRAINS, type Grain } from '../../src/scorecard/periods/grain';
import type { Ids } from './ids';
import { stepsFrom } from './near';
import { fraction, maybe, seldom, shortText, usually, weight } from './values';
import type { When } from './when';

/** A KPI, and the figure around which its targets, its limits and its readings lie. */
export interface AimedKpi {
  readonly kpi: Kpi;
  readonly aim: number;
}

/** What the rules tell apart. */
export interface KpiKind {
  readonly direction: Direction;
  readonly thresholds: ThresholdKind;
  readonly aggregation: Aggregation;
}

/** What decides how a KPI is judged. */
interface Nature extends KpiKind {
  readonly frequency: Grain | undefined;
  readonly measureUnit: string | undefined;
  readonly aim: number;
}

const nature: fc.Arbitrary<Nature> = fc
  .record({
    direction: fc.constantFrom(...DIRECTIONS),
    thresholds: fc.constantFrom(...THRESHOLD_KINDS),
    aggregation: fc.constantFrom(...AGGREGATIONS),
    frequency: fc.option(fc.constantFrom(...GRAINS), { nil: undefined, freq: 2 }),
    measureUnit: fc.constantFrom('%', 'kEUR', 'days', undefined),
    aim: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 10, max: 5000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -500, max: -10 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
  })
  // Whole numbers around an aim of 0 would be doubtful as percentages.
  .map((its) => (its.measureUnit === '%' ? { ...its, aim: (its.aim || 50) / 5000 } : its));

/** A KPI of any direction, threshold kind, aggregation and frequency, or of those wished, with what its rule needs. */
export function evaluableKpi(
  id: string,
  ids: Ids,
  above: readonly string[],
  when: When,
  wished: Partial<KpiKind> = {},
): fc.Arbitrary<AimedKpi> {
  return nature.chain(({ aim, ...any }) => {
    const its = { ...any, ...wished };
    return fc
      .tuple(limitsFor({ aim, ...its }), referencesOf(ids, above), plainFields, lifeTime(when))
      .map(([limits, references, plain, life]) => ({
        aim,
        kpi: { id, ...its, ...limits, ...references, ...plain, ...life },
      }));
  });
}

type Limits = Pick<Kpi, 'green' | 'amber' | 'baseline' | 'rangeLow' | 'rangeHigh'>;

function limitsFor(its: Nature): fc.Arbitrary<Limits> {
  const { direction, aim } = its;
  if (direction === 'range') {
    return fc
      .record({
        thresholds: thresholdsFor(its),
        low: stepsFrom(aim, 0, 20),
        high: stepsFrom(aim, 0, 20),
      })
      .map(({ thresholds, low, high }) => ({
        ...thresholds,
        rangeLow: aim - low,
        rangeHigh: aim + high,
      }));
  }
  const way = direction === 'higher' ? -1 : 1;
  const baseline = stepsFrom(aim, 30, 80).map((distance) => ({ baseline: aim + way * distance }));
  return fc
    .tuple(thresholdsFor(its), usesBaseline(direction) ? seldom(baseline) : fc.constant(undefined))
    .map(([thresholds, from]) => ({ ...thresholds, ...from }));
}

function usesBaseline(direction: Direction): boolean {
  return direction === 'higher' || direction === 'lower';
}

/** Green and amber in their order; as shares now and then left to the Setup. */
function thresholdsFor({ thresholds, direction, aim }: Nature): fc.Arbitrary<Limits> {
  const two = fc.tuple(stepsFrom(aim, 0, 10), stepsFrom(aim, 0, 20));
  switch (thresholds) {
    case 'ratio':
      return usually(
        fc.tuple(fc.integer({ min: 80, max: 100 }), fc.integer({ min: 0, max: 20 })),
      ).map((shares) =>
        shares === undefined
          ? {}
          : { green: shares[0] / 100, amber: (shares[0] - shares[1]) / 100 },
      );
    case 'points':
      return two.map(([green, more]) => ({ green, amber: green + more }));
    case 'values': {
      if (direction === 'yesno') return fc.constant({ green: 1, amber: 0.5 });
      const way = direction === 'lower' ? 1 : -1;
      return two.map(([first, more]) => ({
        green: aim + way * first,
        amber: aim + way * (first + more),
      }));
    }
  }
}

function referencesOf(ids: Ids, above: readonly string[]): fc.Arbitrary<Partial<Kpi>> {
  return fc
    .tuple(
      usually(fc.constantFrom(...ids.objectives)),
      fc.record<Partial<Kpi>, never>(
        {
          ...maybe('unit', ids.units),
          ...maybe('partOf', above),
          ...maybe('pairedWith', ids.kpis),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([objective, others]) => (objective === undefined ? others : { objective, ...others }));
}

const plainFields = fc.record(
  {
    name: shortText,
    share: fraction,
    owner: shortText,
    decimals: fc.integer({ min: 0, max: 4 }),
    weight,
    critical: fc.boolean(),
    type: fc.constantFrom('Leading' as const, 'Lagging' as const),
    class: fc.constantFrom('Strategic' as const, 'Operational' as const),
    dataSource: shortText,
    collectedBy: shortText,
  },
  { requiredKeys: ['name'] },
);

/** Most KPIs are in use all the time. */
function lifeTime({ day }: When): fc.Arbitrary<Pick<Kpi, 'activeFrom' | 'activeTo'>> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: day.map((activeFrom) => ({ activeFrom })) },
    { weight: 1, arbitrary: day.map((activeTo) => ({ activeTo })) },
  );
}
