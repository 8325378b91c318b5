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
    const placed = ranked.map((row) => ({ row, movement: movementOf(recordOf(row)) }));
    placed.forEach(({ row, movement }, index) => {
      const { kpi } = row.result;
      if (kpi.critical === true || active.has(kpi.id)) return;
      const twin = placed.find(
        (other, at) =>
          at < index && moveAlike(movement, other.movement) && !areRelated(row, other.row),
      );
      if (twin !== undefined) found.set(kpi.id, twin.row);
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

/** Changes from one reading to the next. */
interface Movement {
  /** Of the later reading of each change, in their order. */
  readonly columns: readonly number[];
  readonly changes: readonly number[];
  /** The columns as one text: most KPIs have the same, and their series can be compared as they are. */
  readonly key: string;
  /** The distances of the changes from their mean, with a length of 1; undefined when nothing ever moves. */
  readonly bare?: readonly number[];
}

function movementOf({ actuals }: KpiRecord): Movement {
  const read = [...actuals.keys()].sort((a, b) => a - b);
  const columns = read.slice(1);
  const changes = columns.map(
    (column, index) => (actuals.get(column) ?? 0) - (actuals.get(read[index] ?? column) ?? 0),
  );
  return { columns, changes, key: columns.join(), bare: bareMovement(changes) };
}

function bareMovement(changes: readonly number[]): readonly number[] | undefined {
  if (changes.every((change) => change === changes[0])) return undefined;
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const distances = changes.map((change) => change - mean);
  const length = Math.hypot(...distances);
  return length > 0 && Number.isFinite(length)
    ? distances.map((distance) => distance / length)
    : undefined;
}

function moveAlike(a: Movement, b: Movement): boolean {
  if (a.bare === undefined || b.bare === undefined) return false;
  if (a.key !== b.key) return moveAlikeInCommon(a, b);
  if (a.changes.length < LEAST_CHANGES) return false;
  let together = 0;
  for (let index = 0; index < a.bare.length; index++) {
    together += (a.bare[index] ?? 0) * (b.bare[index] ?? 0);
  }
  return Math.abs(together) >= SAME_MOVEMENT;
}

/** Over the columns that both have a change in. */
function moveAlikeInCommon(a: Movement, b: Movement): boolean {
  const changeOf = new Map(b.columns.map((column, index) => [column, b.changes[index]]));
  const xs: number[] = [];
  const ys: number[] = [];
  a.columns.forEach((column, index) => {
    const [x, y] = [a.changes[index], changeOf.get(column)];
    if (x === undefined || y === undefined) return;
    xs.push(x);
    ys.push(y);
  });
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
