import * as fc from 'fast-check';
import { ACTION_STATUSES, type Action } from '../../src/scorecard/model/action';
import { AGGREGATIONS } from '../../src/scorecard/model/aggregation';
import { ROOT_CAUSES, VOICES, type Analysis } from '../../src/scorecard/model/analysis';
import type { Change } from '../../src/scorecard/model/change';
import type { Decision } from '../../src/scorecard/model/decision';
import { DIRECTIONS } from '../../src/scorecard/model/direction';
import type { IgnoredFinding } from '../../src/scorecard/model/ignored-finding';
import type { ImportRecord } from '../../src/scorecard/model/import-record';
import { INITIATIVE_STATUSES, type Initiative } from '../../src/scorecard/model/initiative';
import type { Kpi } from '../../src/scorecard/model/kpi';
import {
  KPI_REVIEW_DECISIONS,
  KPI_REVIEW_TRIGGERS,
  type KpiReview,
} from '../../src/scorecard/model/kpi-review';
import type { Objective } from '../../src/scorecard/model/objective';
import type { Perspective } from '../../src/scorecard/model/perspective';
import type { Reading } from '../../src/scorecard/model/reading';
import type { ReviewMeeting } from '../../src/scorecard/model/review-meeting';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { SNAPSHOT_LEVELS, type Snapshot } from '../../src/scorecard/model/snapshot';
import { STATUSES } from '../../src/scorecard/model/status';
import { LINK_STRENGTHS, type StrategyLink } from '../../src/scorecard/model/strategy-link';
import { SWOT_KINDS, type SwotEntry } from '../../src/scorecard/model/swot-entry';
import { THRESHOLD_KINDS } from '../../src/scorecard/model/threshold-kind';
import { UNIT_LEVELS, type Unit } from '../../src/scorecard/model/unit';
import { GRAINS } from '../../src/scorecard/periods/grain';
import { arbitrarySetup } from './setup';
import {
  amount,
  colour,
  day,
  fraction,
  maybe,
  momentText,
  periodOf,
  shortText,
  someOf,
  upTo,
  weight,
} from './values';

/** The IDs that a scorecard has, so that rows refer to rows that exist. Earlier ones are above later ones. */
interface Ids {
  readonly perspectives: readonly string[];
  readonly units: readonly string[];
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
}

/**
 * Any scorecard that a workbook can hold without a problem: IDs are unique, references exist, parents form no loop,
 * readings have the length of their KPI's frequency, objectives have a perspective, overrides have a reason. Figures are sober (no one is ten times
 * another), so that the doubts of the health check stay silent. Fields are absent as often as present.
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
        setup: fc.constant(setup),
        perspectives: fc.tuple(...ids.perspectives.map(arbitraryPerspective)),
        units: fc.tuple(
          ...ids.units.map((id, index) => arbitraryUnit(id, ids.units.slice(0, index))),
        ),
        objectives: fc.tuple(
          ...ids.objectives.map((id, index) =>
            arbitraryObjective(id, ids, ids.objectives.slice(0, index)),
          ),
        ),
        kpis: fc.tuple(
          ...ids.kpis.map((id, index) => arbitraryKpi(id, ids, ids.kpis.slice(0, index))),
        ),
      })
      .chain((base) => {
        const grain = base.setup.grain ?? 'Month';
        return fc.record<Scorecard>({
          setup: fc.constant(base.setup),
          perspectives: fc.constant(base.perspectives),
          units: fc.constant(base.units),
          objectives: fc.constant(base.objectives),
          kpis: fc.constant(base.kpis),
          links: arbitraryLinks(ids),
          readings: arbitraryReadings(base.kpis, grain),
          analyses: upTo(3, () => arbitraryAnalysis(ids)),
          actions: arbitraryActions(ids),
          initiatives: arbitraryInitiatives(ids),
          swot: upTo(3, () => arbitrarySwotEntry(ids)),
          reviews: arbitraryReviews(ids),
          decisions: upTo(3, arbitraryDecision),
          snapshots: upTo(3, arbitrarySnapshot),
          kpiReviews: upTo(3, arbitraryKpiReview),
          changes: upTo(3, arbitraryChange),
          ignored: upTo(3, arbitraryIgnoredFinding),
          imports: upTo(2, arbitraryImportRecord),
        });
      }),
  );

function idsWith(letter: string): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 })
    .map((numbers) => numbers.map((number) => `${letter}${number}`));
}

export function arbitraryPerspective(id: string): fc.Arbitrary<Perspective> {
  return fc.record(
    { id: fc.constant(id), name: shortText, question: shortText, weight, colour: shortText },
    { requiredKeys: ['id', 'name'] },
  );
}

export function arbitraryUnit(id: string, above: readonly string[]): fc.Arbitrary<Unit> {
  return fc.record(
    {
      id: fc.constant(id),
      name: shortText,
      level: fc.constantFrom(...UNIT_LEVELS),
      weight,
      head: shortText,
      ...maybe('parent', above),
    },
    { requiredKeys: ['id', 'name'] },
  );
}

function arbitraryObjective(
  id: string,
  ids: Ids,
  above: readonly string[],
): fc.Arbitrary<Objective> {
  const plain = fc.record(
    {
      id: fc.constant(id),
      name: shortText,
      owner: shortText,
      weight,
      theme: shortText,
      overridePeriod: periodOf(...GRAINS),
      overrideReason: shortText,
      perspective: fc.constantFrom(...ids.perspectives),
      ...maybe('unit', ids.units),
      ...maybe('contributesTo', above),
    },
    { requiredKeys: ['id', 'name', 'perspective'] },
  );
  const override = fc.record({
    statusOverride: colour,
    overrideReason: shortText,
    overridePeriod: periodOf(...GRAINS),
  });
  return someOf(plain, override);
}

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

function arbitraryLinks({ objectives }: Ids): fc.Arbitrary<StrategyLink[]> {
  const pairs = objectives.flatMap((from, index) =>
    objectives.slice(index + 1).map((to) => ({ from, to })),
  );
  return fc.subarray(pairs).chain((chosen) =>
    fc.tuple(
      ...chosen.map((ends) =>
        fc
          .record(
            {
              hypothesis: shortText,
              strength: fc.constantFrom(...LINK_STRENGTHS),
              lagPeriods: fc.integer({ min: 0, max: 12 }),
            },
            { requiredKeys: [] },
          )
          .map((rest) => ({ ...ends, ...rest })),
      ),
    ),
  );
}

function arbitraryReadings(
  kpis: readonly Kpi[],
  grain: (typeof GRAINS)[number],
): fc.Arbitrary<Reading[]> {
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

export function arbitraryReading(kpi: Kpi, grain: (typeof GRAINS)[number]): fc.Arbitrary<Reading> {
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

function arbitraryAnalysis({ kpis }: Ids): fc.Arbitrary<Analysis> | undefined {
  if (kpis.length === 0) return undefined;
  return fc.record(
    {
      kpi: fc.constantFrom(...kpis),
      period: periodOf(...GRAINS),
      whatHappened: shortText,
      rootCause: fc.constantFrom(...ROOT_CAUSES),
      voice: fc.constantFrom(...VOICES),
      author: shortText,
      date: day,
      noActionBecause: shortText,
    },
    { requiredKeys: ['kpi', 'period'] },
  );
}

function arbitraryActions({ kpis }: Ids): fc.Arbitrary<Action[]> {
  return idsWith('A').chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record<Action, 'id' | 'action'>(
          {
            id: fc.constant(id),
            raisedIn: periodOf(...GRAINS),
            action: shortText,
            owner: shortText,
            firstDue: day,
            due: day,
            status: fc.constantFrom(...ACTION_STATUSES),
            doneOn: day,
            reason: shortText,
            result: shortText,
            ...maybe('kpi', kpis),
          },
          { requiredKeys: ['id', 'action'] },
        ),
      ),
    ),
  );
}

function arbitraryInitiatives({ objectives, kpis }: Ids): fc.Arbitrary<Initiative[]> {
  return idsWith('I').chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record<Initiative, 'id' | 'name'>(
          {
            id: fc.constant(id),
            name: shortText,
            owner: shortText,
            start: day,
            due: day,
            done: fraction,
            budget: amount,
            spent: amount,
            forecast: amount,
            status: fc.constantFrom(...INITIATIVE_STATUSES),
            risk: shortText,
            ...maybe('objective', objectives),
            ...maybe('kpi', kpis),
          },
          { requiredKeys: ['id', 'name'] },
        ),
      ),
    ),
  );
}

function arbitrarySwotEntry({ objectives }: Ids): fc.Arbitrary<SwotEntry> {
  return fc.record(
    {
      period: periodOf(...GRAINS),
      kind: fc.constantFrom(...SWOT_KINDS),
      statement: shortText,
      ...maybe('objective', objectives),
    },
    { requiredKeys: ['kind', 'statement'] },
  );
}

function arbitraryReviews({ units }: Ids): fc.Arbitrary<ReviewMeeting[]> {
  const review = fc.record(
    {
      period: periodOf(...GRAINS),
      meeting: day,
      attendees: shortText,
      closedOn: day,
      closedBy: shortText,
      gaps: shortText,
      ...maybe('unit', units),
    },
    { requiredKeys: ['period'] },
  );
  return fc.uniqueArray(review as fc.Arbitrary<ReviewMeeting>, {
    maxLength: 3,
    selector: ({ period, unit }) => `${period.grain} ${period.ordinal} ${unit ?? ''}`,
  });
}

function arbitraryDecision(): fc.Arbitrary<Decision> {
  return fc.record(
    {
      period: periodOf(...GRAINS),
      askedFor: shortText,
      decision: shortText,
      owner: shortText,
      due: day,
    },
    { requiredKeys: ['period', 'askedFor'] },
  );
}

function arbitrarySnapshot(): fc.Arbitrary<Snapshot> {
  return fc.record(
    {
      closedOn: day,
      period: periodOf(...GRAINS),
      kind: fc.constantFrom('First', 'Restated'),
      reason: shortText,
      by: shortText,
      level: fc.constantFrom(...SNAPSHOT_LEVELS),
      id: shortText,
      actual: amount,
      target: amount,
      achievement: amount,
      status: fc.constantFrom(...STATUSES),
      score: amount,
      weight: amount,
    },
    { requiredKeys: ['closedOn', 'period', 'kind', 'level', 'id'] },
  );
}

function arbitraryKpiReview(): fc.Arbitrary<KpiReview> {
  return fc.record(
    {
      date: day,
      trigger: fc.constantFrom(...KPI_REVIEW_TRIGGERS),
      kpi: shortText,
      decision: fc.constantFrom(...KPI_REVIEW_DECISIONS),
      reason: shortText,
      change: shortText,
    },
    { requiredKeys: ['date', 'kpi'] },
  );
}

function arbitraryChange(): fc.Arbitrary<Change> {
  return fc.record(
    {
      when: momentText,
      who: shortText,
      table: shortText,
      id: shortText,
      field: shortText,
      old: shortText,
      new: shortText,
      reason: shortText,
    },
    { requiredKeys: ['when', 'table', 'id', 'field'] },
  );
}

function arbitraryIgnoredFinding(): fc.Arbitrary<IgnoredFinding> {
  return fc.record(
    {
      rule: fc.constantFrom('M1', 'K2', 'D3', 'X1'),
      object: shortText,
      reason: shortText,
      who: shortText,
      when: day,
    },
    { requiredKeys: ['rule', 'reason'] },
  );
}

function arbitraryImportRecord(): fc.Arbitrary<ImportRecord> {
  return fc.record(
    { sheet: shortText, range: shortText, plan: shortText, lastRun: day },
    { requiredKeys: ['sheet', 'range'] },
  );
}
