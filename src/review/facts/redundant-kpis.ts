import { correlation } from '../../scorecard/health/correlation';
import { monthsLater } from '../../scorecard/health/months-later';
import { weightOf } from '../../scorecard/roll-up/weight-of';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import type { KpiRecord } from './kpi-record';

/** With fewer changes, two figures often agree by chance. */
const LEAST_CHANGES = 12;
/** Nine tenths of the movement of one (r²) is the movement of the other. */
const SAME_MOVEMENT = 0.95;
const MONTHS_WITHOUT_ACTION = 12;

/**
 * KPIs that move as a more important one of their perspective does and have led to no action of their own for a year,
 * by id, with the one that says it already. A part is never compared with its whole.
 */
export function redundantKpis(
  subject: ReviewSubject,
  recordOf: (row: KpiRow) => KpiRecord,
): ReadonlyMap<string, KpiRow> {
  const active = kpisWithActions(subject);
  const found = new Map<string, KpiRow>();
  const { perspectives } = subject.outline;
  for (const { objectives } of perspectives) {
    const ranked = objectives.flatMap(({ kpis }) => kpis).sort(byImportance);
    const changes = ranked.map((row) => changesOf(recordOf(row)));
    ranked.forEach((row, index) => {
      const { kpi } = row.result;
      if (kpi.critical === true || active.has(kpi.id)) return;
      const twin = ranked
        .slice(0, index)
        .find(
          (other, at) =>
            !areRelated(row, other) && moveAlike(changes[index] ?? new Map(), changes[at]),
        );
      if (twin !== undefined) found.set(kpi.id, twin);
    });
  }
  return found;
}

function byImportance(a: KpiRow, b: KpiRow): number {
  const critical = Number(b.result.kpi.critical ?? false) - Number(a.result.kpi.critical ?? false);
  return critical || weightOf(b.result.kpi) - weightOf(a.result.kpi) || a.row - b.row;
}

function areRelated({ result: { kpi: a } }: KpiRow, { result: { kpi: b } }: KpiRow): boolean {
  return (
    a.partOf === b.id || b.partOf === a.id || (a.partOf !== undefined && a.partOf === b.partOf)
  );
}

/** Changes from one reading to the next, by the column of the later one. */
function changesOf({ actuals }: KpiRecord): ReadonlyMap<number, number> {
  const columns = [...actuals.keys()].sort((a, b) => a - b);
  return new Map(
    columns.slice(1).map((column, index) => {
      const before = actuals.get(columns[index] ?? column) ?? 0;
      return [column, (actuals.get(column) ?? 0) - before];
    }),
  );
}

function moveAlike(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number> | undefined,
): boolean {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [column, change] of a) {
    const other = b?.get(column);
    if (other === undefined) continue;
    xs.push(change);
    ys.push(other);
  }
  if (xs.length < LEAST_CHANGES) return false;
  return Math.abs(correlation(xs, ys) ?? 0) >= SAME_MOVEMENT;
}

/** KPIs with an action that is open, or was due or done in the last year. */
function kpisWithActions({ scorecard, asOf }: ReviewSubject): ReadonlySet<string> {
  const since = monthsLater(asOf, -MONTHS_WITHOUT_ACTION) ?? '';
  const isRecent = (day: string | undefined): boolean => day !== undefined && day >= since;
  return new Set(
    scorecard.actions.flatMap(({ kpi, status, due, doneOn }) => {
      const isOpen = status === undefined || status === 'Open' || status === 'In progress';
      return kpi !== undefined && (isOpen || isRecent(due) || isRecent(doneOn)) ? [kpi] : [];
    }),
  );
}
