import * as fc from 'fast-check';
import { AGGREGATIONS } from '../../src/scorecard/model/aggregation';
import { DIRECTIONS } from '../../src/scorecard/model/direction';
import type { Kpi } from '../../src/scorecard/model/kpi';
import type { Reading } from '../../src/scorecard/model/reading';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { THRESHOLD_KINDS } from '../../src/scorecard/model/threshold-kind';
import { GRAINS, type Grain } from '../../src/scorecard/periods/grain';
import { idsWith, type Ids } from './ids';
import { arbitraryRecords } from './records';
import { arbitrarySetup } from './setup';
import { arbitraryStructure } from './structure';
import {
  amount,
  colour,
  day,
  fraction,
  maybe,
  periodOf,
  shortText,
  someOf,
  weight,
} from './values';
import { ANY_TIME } from './when';

/**
 * Any scorecard that a workbook can hold without a problem: IDs are unique, references exist, parents form no loop,
 * readings have the length of their KPI's frequency, objectives have a perspective, overrides have a reason. Figures are
 * sober (no one is ten times another), so that the doubts of the health check stay silent. Fields are absent as often as
 * present, and times lie anywhere, so that few KPIs can be scored: for that, see `evaluableScorecard`.
 */
export const arbitraryScorecard: fc.Arbitrary<Scorecard> = fc
  .record({
    setup: arbitrarySetup,
    ids: fc
      .record<Ids>({
        perspectives: idsWith('P'),
        units: idsWith('U'),
        objectives: idsWith('O'),
        kpis: idsWith('K'),
      })
      .map((ids) => (ids.perspectives.length === 0 ? { ...ids, objectives: [] } : ids)),
  })
  .chain(({ setup, ids }) =>
    fc
      .record({
        structure: arbitraryStructure(ids, ANY_TIME),
        kpis: fc.tuple(
          ...ids.kpis.map((id, index) => arbitraryKpi(id, ids, ids.kpis.slice(0, index))),
        ),
        records: arbitraryRecords(ids, ANY_TIME),
      })
      .chain(({ structure, kpis, records }) =>
        arbitraryReadings(kpis, setup.grain ?? 'Month').map((readings) => ({
          ...structure,
          ...records,
          setup,
          kpis,
          readings,
        })),
      ),
  );

function arbitraryKpi(id: string, ids: Ids, above: readonly string[]): fc.Arbitrary<Kpi> {
  return fc
    .record(
      {
        id: fc.constant(id),
        name: shortText,
        share: fraction,
        owner: shortText,
        measureUnit: fc.constantFrom('%', 'kEUR', 'days'),
        decimals: fc.integer({ min: 0, max: 10 }),
        direction: fc.constantFrom(...DIRECTIONS),
        baseline: amount,
        rangeLow: amount,
        rangeHigh: amount,
        thresholds: fc.constantFrom(...THRESHOLD_KINDS),
        green: amount,
        amber: amount,
        weight,
        critical: fc.boolean(),
        frequency: fc.constantFrom(...GRAINS),
        aggregation: fc.constantFrom(...AGGREGATIONS),
        type: fc.constantFrom('Leading', 'Lagging'),
        class: fc.constantFrom('Strategic', 'Operational'),
        indicator: fc.constantFrom('KRI', 'PI', 'KPI'),
        function: shortText,
        targetBasis: fc.constantFrom('History', 'Benchmark', 'Plan'),
        targetDue: day,
        definition: shortText,
        dataSource: shortText,
        collectedBy: shortText,
        specific: fc.boolean(),
        measurable: fc.boolean(),
        achievable: fc.boolean(),
        relevant: fc.boolean(),
        timeBound: fc.boolean(),
        nextReview: day,
        activeFrom: day,
        activeTo: day,
        ...maybe('objective', ids.objectives),
        ...maybe('unit', ids.units),
        ...maybe('partOf', above),
        ...maybe('pairedWith', ids.kpis),
      },
      { requiredKeys: ['id', 'name'] },
    )
    .map(soberLimits)
    .map(activeInOrder);
}

function activeInOrder(kpi: Kpi): Kpi {
  const { activeFrom = '', activeTo } = kpi;
  if (activeTo === undefined || activeFrom <= activeTo) return kpi;
  return { ...kpi, activeFrom: activeTo, activeTo: activeFrom };
}

/** Limits that are shares or percentages stay below 50 %, as whole numbers would be doubtful. */
function soberLimits(kpi: Kpi): Kpi {
  if (kpi.measureUnit !== '%' && (kpi.thresholds ?? 'ratio') !== 'ratio') return kpi;
  const limits = (['green', 'amber', 'baseline', 'rangeLow', 'rangeHigh'] as const).flatMap(
    (field) => {
      const value = kpi[field];
      return value === undefined ? [] : [[field, value / 2e9] as const];
    },
  );
  return { ...kpi, ...Object.fromEntries(limits) };
}

function arbitraryReadings(kpis: readonly Kpi[], grain: Grain): fc.Arbitrary<Reading[]> {
  return fc
    .tuple(
      ...kpis.map((kpi) =>
        fc.uniqueArray(arbitraryReading(kpi, grain), {
          maxLength: 5,
          selector: ({ period }) => period.ordinal,
        }),
      ),
    )
    .map((lists) => lists.flat());
}

function arbitraryReading(kpi: Kpi, grain: Grain): fc.Arbitrary<Reading> {
  const figure =
    kpi.direction === 'yesno'
      ? fc.constantFrom(0, 1)
      : fc.double({ min: 0.5, max: 1.4, noNaN: true });
  const plain = fc.record(
    {
      kpi: fc.constant(kpi.id),
      period: periodOf(kpi.frequency ?? grain),
      actual: figure,
      target: figure,
      forecast: figure,
      numerator: amount,
      denominator: amount,
      ytdActual: amount,
      ytdTarget: amount,
      overrideReason: shortText,
      note: shortText,
    },
    { requiredKeys: ['kpi', 'period'] },
  );
  return someOf(plain, fc.record({ override: colour, overrideReason: shortText }));
}
