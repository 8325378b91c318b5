import * as fc from 'fast-check';
import { ACTION_STATUSES, type Action } from '../../src/scorecard/model/action';
import { ROOT_CAUSES, VOICES, type Analysis } from '../../src/scorecard/model/analysis';
import type { Change } from '../../src/scorecard/model/change';
import type { Decision } from '../../src/scorecard/model/decision';
import type { IgnoredFinding } from '../../src/scorecard/model/ignored-finding';
import type { ImportRecord } from '../../src/scorecard/model/import-record';
import { INITIATIVE_STATUSES, type Initiative } from '../../src/scorecard/model/initiative';
import {
  KPI_REVIEW_DECISIONS,
  KPI_REVIEW_TRIGGERS,
  type KpiReview,
} from '../../src/scorecard/model/kpi-review';
import type { ReviewMeeting } from '../../src/scorecard/model/review-meeting';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { SNAPSHOT_LEVELS, type Snapshot } from '../../src/scorecard/model/snapshot';
import { STATUSES } from '../../src/scorecard/model/status';
import { SWOT_KINDS, type SwotEntry } from '../../src/scorecard/model/swot-entry';
import { idsWith, type Ids } from './ids';
import { amount, fraction, maybe, momentText, shortText, upTo } from './values';
import type { When } from './when';

/** What is written down about a scorecard beside its definition and its figures. */
export type Records = Pick<
  Scorecard,
  | 'analyses'
  | 'actions'
  | 'initiatives'
  | 'swot'
  | 'reviews'
  | 'decisions'
  | 'snapshots'
  | 'kpiReviews'
  | 'changes'
  | 'ignored'
  | 'imports'
>;

/** A few rows of every kind that refer to the given IDs. */
export function arbitraryRecords(ids: Ids, when: When): fc.Arbitrary<Records> {
  return fc.record<Records>({
    analyses: upTo(3, () => arbitraryAnalysis(ids, when)),
    actions: arbitraryActions(ids, when),
    initiatives: arbitraryInitiatives(ids, when),
    swot: upTo(3, () => arbitrarySwotEntry(ids, when)),
    reviews: arbitraryReviews(ids, when),
    decisions: upTo(3, () => arbitraryDecision(when)),
    snapshots: upTo(3, () => arbitrarySnapshot(when)),
    kpiReviews: upTo(3, () => arbitraryKpiReview(when)),
    changes: upTo(3, arbitraryChange),
    ignored: upTo(3, () => arbitraryIgnoredFinding(when)),
    imports: upTo(2, () => arbitraryImportRecord(when)),
  });
}

function arbitraryAnalysis({ kpis }: Ids, when: When): fc.Arbitrary<Analysis> | undefined {
  if (kpis.length === 0) return undefined;
  return fc.record(
    {
      kpi: fc.constantFrom(...kpis),
      period: when.period,
      whatHappened: shortText,
      rootCause: fc.constantFrom(...ROOT_CAUSES),
      voice: fc.constantFrom(...VOICES),
      author: shortText,
      date: when.day,
      noActionBecause: shortText,
    },
    { requiredKeys: ['kpi', 'period'] },
  );
}

function arbitraryActions({ kpis }: Ids, when: When): fc.Arbitrary<Action[]> {
  return idsWith('A').chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record<Action, 'id' | 'action'>(
          {
            id: fc.constant(id),
            raisedIn: when.period,
            action: shortText,
            owner: shortText,
            firstDue: when.day,
            due: when.day,
            status: fc.constantFrom(...ACTION_STATUSES),
            doneOn: when.day,
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

function arbitraryInitiatives({ objectives, kpis }: Ids, when: When): fc.Arbitrary<Initiative[]> {
  return idsWith('I').chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record<Initiative, 'id' | 'name'>(
          {
            id: fc.constant(id),
            name: shortText,
            owner: shortText,
            start: when.day,
            due: when.day,
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

function arbitrarySwotEntry({ objectives }: Ids, when: When): fc.Arbitrary<SwotEntry> {
  return fc.record(
    {
      period: when.period,
      kind: fc.constantFrom(...SWOT_KINDS),
      statement: shortText,
      ...maybe('objective', objectives),
    },
    { requiredKeys: ['kind', 'statement'] },
  );
}

function arbitraryReviews({ units }: Ids, when: When): fc.Arbitrary<ReviewMeeting[]> {
  const review = fc.record(
    {
      period: when.period,
      meeting: when.day,
      attendees: shortText,
      closedOn: when.day,
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

function arbitraryDecision(when: When): fc.Arbitrary<Decision> {
  return fc.record(
    {
      period: when.period,
      askedFor: shortText,
      decision: shortText,
      owner: shortText,
      due: when.day,
    },
    { requiredKeys: ['period', 'askedFor'] },
  );
}

function arbitrarySnapshot(when: When): fc.Arbitrary<Snapshot> {
  return fc.record(
    {
      closedOn: when.day,
      period: when.period,
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

function arbitraryKpiReview(when: When): fc.Arbitrary<KpiReview> {
  return fc.record(
    {
      date: when.day,
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

function arbitraryIgnoredFinding(when: When): fc.Arbitrary<IgnoredFinding> {
  return fc.record(
    {
      rule: fc.constantFrom('M1', 'K2', 'D3', 'X1'),
      object: shortText,
      reason: shortText,
      who: shortText,
      when: when.day,
    },
    { requiredKeys: ['rule', 'reason'] },
  );
}

function arbitraryImportRecord(when: When): fc.Arbitrary<ImportRecord> {
  return fc.record(
    { sheet: shortText, range: shortText, plan: shortText, lastRun: when.day },
    { requiredKeys: ['sheet', 'range'] },
  );
}
