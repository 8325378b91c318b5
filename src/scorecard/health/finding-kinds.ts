import type { FindingValue } from './finding-value';
import type { FixKind } from './fix-kind';
import type { RuleCode } from './rule-codes';

interface KindShape {
  readonly rule: RuleCode;
  readonly fix?: FixKind;
  /** Names of the values that a finding of this kind carries for its sentence. */
  readonly data: readonly string[];
}

/** Everything that the health check can find. A rule with several ways to fail has a kind, and a sentence, for each. */
export const FINDING_KINDS = {
  planAsKpi: { rule: 'M1', fix: 'moveToInitiatives', data: ['name', 'id'] },

  perspectiveWithoutObjective: { rule: 'M2', fix: 'addObjective', data: ['name', 'id'] },
  perspectiveWithoutKpi: { rule: 'M2', fix: 'addFromLibrary', data: ['name', 'id'] },
  perspectiveWithMost: { rule: 'M2', fix: 'addFromLibrary', data: ['name', 'count', 'total'] },

  objectiveWithoutKpi: { rule: 'M3', fix: 'addFromLibrary', data: ['name', 'id'] },
  themeWithoutObjective: { rule: 'M3', fix: 'addObjective', data: ['theme'] },
  strategyWithoutObjective: { rule: 'M3', fix: 'addObjective', data: [] },

  scorecardWithoutData: { rule: 'M4', fix: 'enterValue', data: ['count'] },
  kpiNeverRead: { rule: 'M4', fix: 'enterValue', data: ['name', 'id'] },
  kpiWithoutData: { rule: 'M4', fix: 'enterValue', data: ['name', 'id', 'last', 'count'] },
  kpiWithoutOwner: { rule: 'M4', fix: 'nameOwner', data: ['name', 'id'] },
  kpiWithoutSource: { rule: 'M4', fix: 'openForm', data: ['name', 'id'] },
  kpiWithoutCollector: { rule: 'M4', fix: 'openForm', data: ['name', 'id'] },

  kpisWithoutOwner: { rule: 'M4', data: ['count'] },
  kpisWithoutSource: { rule: 'M4', data: ['count'] },
  kpisWithoutCollector: { rule: 'M4', data: ['count'] },

  kpiWithoutObjective: { rule: 'K1', fix: 'openForm', data: ['name', 'id'] },
  kpiWithoutMeasureUnit: { rule: 'K2', fix: 'openForm', data: ['name', 'id'] },
  kpiWithoutTarget: { rule: 'K3', fix: 'enterValue', data: ['name', 'id'] },
  kpiWithoutRange: { rule: 'K3', fix: 'openForm', data: ['name', 'id'] },
  kpiWithoutThresholds: { rule: 'K3', fix: 'openForm', data: ['name', 'id'] },
  targetNotDated: { rule: 'K4', fix: 'openForm', data: ['name', 'id'] },
  targetsNotDated: { rule: 'K4', data: ['count'] },
  notSmart: { rule: 'K5', fix: 'openForm', data: ['name', 'id', 'missing'] },
  noneSmart: { rule: 'K5', data: ['count'] },
  vanityMeasure: { rule: 'K6', fix: 'openForm', data: ['name', 'id', 'word'] },
  manyKpisOnObjective: { rule: 'K7', data: ['name', 'id', 'count', 'limit'] },
  manyKpisInUnit: { rule: 'K7', data: ['name', 'id', 'count', 'limit'] },
  manyKpis: { rule: 'K7', data: ['count', 'limit'] },
  strategicReadOften: { rule: 'K8', fix: 'changeFrequency', data: ['name', 'id'] },
  operationalReadSeldom: { rule: 'K8', fix: 'changeFrequency', data: ['name', 'id'] },

  perspectiveOnlyLagging: { rule: 'L1', fix: 'pair', data: ['name', 'id', 'count'] },
  laggingWithoutLeading: { rule: 'L2', fix: 'pair', data: ['name', 'id'] },
  pairMovesApart: { rule: 'L3', fix: 'pair', data: ['name', 'id', 'with', 'periods', 'lag'] },

  weightsBlank: { rule: 'W1', fix: 'makeWhole', data: ['name', 'count'] },
  weightsZero: { rule: 'W1', fix: 'makeWhole', data: ['name', 'count'] },
  weightsMixed: { rule: 'W1', data: ['name', 'weight', 'other', 'otherWeight'] },
  sharesNotWhole: { rule: 'W2', fix: 'makeWhole', data: ['name', 'id', 'percent', 'count'] },
  partsNotWhole: {
    rule: 'W2',
    fix: 'openForm',
    data: ['name', 'id', 'whole', 'sum', 'difference'],
  },

  linkToUnknown: { rule: 'S1', fix: 'openMap', data: ['from', 'to', 'unknown'] },
  linkClosesLoop: { rule: 'S1', fix: 'openMap', data: ['loop'] },
  linkDownward: { rule: 'S1', fix: 'openMap', data: ['from', 'to', 'upper', 'lower'] },
  objectiveWithoutLink: { rule: 'S2', fix: 'openMap', data: ['name', 'id'] },
  mapWithoutLinks: { rule: 'S2', fix: 'openMap', data: ['count'] },

  objectiveNotCarried: { rule: 'C1', fix: 'assign', data: ['name', 'id'] },
  unitWithoutSight: { rule: 'C2', fix: 'assign', data: ['name', 'id'] },

  baselineEqualsTarget: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'target'] },
  targetBelowBaseline: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'target', 'baseline'] },
  lowAboveHigh: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'low', 'high'] },
  amberBetterThanGreen: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'amber', 'green'] },
  higherButGreenBelowAmber: {
    rule: 'T1',
    fix: 'openForm',
    data: ['name', 'id', 'amber', 'green'],
  },
  lowerButGreenAboveAmber: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'amber', 'green'] },
  yesButGreenBelowAmber: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'amber', 'green'] },
  closerButOneSided: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'amber', 'green'] },
  insideButOneSided: { rule: 'T1', fix: 'openForm', data: ['name', 'id', 'amber', 'green'] },
  targetAboveBaseline: { rule: 'T2', fix: 'openForm', data: ['name', 'id', 'target', 'baseline'] },

  redUnexplained: { rule: 'R1', fix: 'explainAndAct', data: ['name', 'id', 'since'] },
  redWithoutCause: { rule: 'R1', fix: 'explainAndAct', data: ['name', 'id', 'since'] },
  redWithoutAction: { rule: 'R1', fix: 'explainAndAct', data: ['name', 'id', 'since'] },
  amberWithoutCause: { rule: 'R1', fix: 'explainAndAct', data: ['name', 'id', 'since'] },
  actionOverdue: { rule: 'R2', fix: 'explainAndAct', data: ['name', 'id', 'due', 'days'] },
  initiativeBehind: { rule: 'R3', fix: 'explainAndAct', data: ['name', 'id', 'done', 'elapsed'] },
  initiativeOverdue: { rule: 'R3', fix: 'explainAndAct', data: ['name', 'id', 'due', 'days'] },
  alwaysGreen: { rule: 'R4', fix: 'reviewKpis', data: ['name', 'id', 'periods'] },
  alwaysRed: { rule: 'R5', fix: 'reviewKpis', data: ['name', 'id', 'periods'] },
  neverDiscussed: { rule: 'R6', fix: 'reviewKpis', data: ['name', 'id', 'periods'] },
  kpisNeverReviewed: { rule: 'R7', fix: 'reviewKpis', data: ['since', 'months'] },
  kpisReviewedLongAgo: { rule: 'R7', fix: 'reviewKpis', data: ['last', 'months'] },
  kpiReviewDue: { rule: 'R7', fix: 'reviewKpis', data: ['name', 'id', 'due'] },
  reviewNotClosed: { rule: 'R8', fix: 'closeReview', data: ['period'] },
  unitReviewNotClosed: { rule: 'R8', fix: 'closeReview', data: ['period', 'unit'] },
  periodWithoutReview: { rule: 'R8', fix: 'closeReview', data: ['period'] },
} as const satisfies Readonly<Record<string, KindShape>>;

export type FindingKind = keyof typeof FINDING_KINDS;

/** The values that a finding of one kind carries. */
export type FindingData<Kind extends FindingKind> = Readonly<
  Record<(typeof FINDING_KINDS)[Kind]['data'][number], FindingValue>
>;
