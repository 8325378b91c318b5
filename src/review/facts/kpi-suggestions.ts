import { frequencyOf } from '../../scorecard/evaluation/evaluation-context';
import type { KpiReview } from '../../scorecard/model/kpi-review';
import { isFiner, type Grain } from '../../scorecard/periods/grain';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { kpiRecord, type KpiRecord } from './kpi-record';
import { redundantKpis } from './redundant-kpis';

export type Suggested = NonNullable<KpiReview['decision']>;

/** Why something is suggested; the first reason that holds counts. */
export type SuggestionReason =
  | 'gaps'
  | 'soft target'
  | 'long off track'
  | 'too slow'
  | 'redundant'
  | 'no judgement'
  | 'new'
  | 'sound';

/** What the figures suggest for one KPI, and what that is based on. */
export interface KpiSuggestion {
  readonly row: KpiRow;
  readonly record: KpiRecord;
  readonly decision: Suggested;
  readonly reason: SuggestionReason;
  /** The KPI that says the same. */
  readonly twin?: KpiRow;
}

/** 20 of 22: two readings may be missing in two years of months. */
const LEAST_READ = 20 / 22;
/** 11 of 12: on track in all but one month of a year. */
const SOFT_TARGET = 11 / 12;
/** A target is not judged by fewer readings than the quarters of a year. */
const LEAST_JUDGED = 4;
/** With fewer readings due, a KPI is too young to be judged. */
const LEAST_DUE = 4;
/** Half a year off track, in periods of the review; never a single one. */
const LONG_OFF_TRACK: Readonly<Record<Grain, number>> = {
  Week: 26,
  Month: 6,
  Quarter: 2,
  'Half-year': 2,
  Year: 2,
};

/** A suggestion for every KPI of the review, in the order of its rows. */
export function kpiSuggestions(subject: ReviewSubject): readonly KpiSuggestion[] {
  const records = new Map(subject.outline.kpis.map((row) => [row, kpiRecord(row, subject)]));
  const recordOf = (row: KpiRow): KpiRecord => records.get(row) ?? kpiRecord(row, subject);
  const twins = redundantKpis(subject, recordOf);
  return subject.outline.kpis.map((row) => {
    const record = recordOf(row);
    const twin = twins.get(row.result.kpi.id);
    const reason = reasonOf(row, record, twin !== undefined, subject);
    return { row, record, reason, decision: DECISIONS[reason], twin };
  });
}

/** Periods of the review for which a KPI may be off track before its target or its measure is in doubt. */
export function longOffTrack({ period }: Pick<ReviewSubject, 'period'>): number {
  return LONG_OFF_TRACK[period.grain];
}

const DECISIONS: Readonly<Record<SuggestionReason, Suggested>> = {
  gaps: 'Modify',
  'soft target': 'Modify',
  'long off track': 'Modify',
  'too slow': 'Modify',
  redundant: 'Eliminate',
  'no judgement': 'Modify',
  new: 'Keep',
  sound: 'Keep',
};

function reasonOf(
  { result: { kpi, rule, computedStatus } }: KpiRow,
  { due, read, judged, onTrack, offTrackNow }: KpiRecord,
  isRedundant: boolean,
  subject: ReviewSubject,
): SuggestionReason {
  if (due < LEAST_DUE && read === due) return 'new';
  if (read < due * LEAST_READ - 1e-9) return 'gaps';
  if (judged >= LEAST_JUDGED && onTrack >= judged * SOFT_TARGET - 1e-9) return 'soft target';
  if (offTrackNow >= longOffTrack(subject)) return 'long off track';
  const { grain } = subject.period;
  if (isFiner(grain, frequencyOf(kpi, subject.settings))) return 'too slow';
  if (isRedundant) return 'redundant';
  return computedStatus === 'Not scored' && rule.direction !== 'none' ? 'no judgement' : 'sound';
}
