import type { NodeResult, UnitResult } from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { nodeStatus } from '../../scorecard/evaluation/node-status';
import type { Settings } from '../../scorecard/evaluation/settings';
import type { Status } from '../../scorecard/model/status';
import { rollUp } from '../../scorecard/roll-up/roll-up';
import type { ReviewSubject } from '../subject/review-subject';
import { unitParts, type UnitPart, type UnitParts } from './unit-parts';

/** What a unit has in a row of the heat map. */
export interface HeatCell {
  /** A ratio; absent where there is none. */
  readonly score?: number;
  readonly status: Status;
  /** The status is that of the score on the scale of Method, so that it can follow its limits. */
  readonly followsScale: boolean;
}

/** A row of the scorecard with the units' share in it. */
export interface HeatRow {
  readonly kind: 'whole' | 'perspective' | 'objective' | 'KPI';
  /** The row of the outline. */
  readonly row: number;
  readonly id?: string;
  readonly name: string;
  readonly score?: number;
  readonly status: Status;
  /** One for each unit; undefined where the unit has no part in it. */
  readonly cells: readonly (HeatCell | undefined)[];
}

export interface HeatMap {
  readonly units: readonly UnitResult[];
  /** Units that found no room. */
  readonly unitsLeft: readonly UnitResult[];
  readonly rows: readonly HeatRow[];
  /** Objectives and KPIs with a smaller spread that found no room. */
  readonly rowsLeft: number;
}

const MOST_UNITS = 12;
const MOST_ROWS = 60;
/** With more perspectives than these, only those with something below them are shown. */
const MOST_PERSPECTIVES = 12;

/**
 * Scores of the units right below the reviewed one: the whole, each perspective, the objectives that they contribute
 * to, and the KPIs that they have parts of. Scores, because they alone put all of these on one scale and keep their
 * colour whatever the limits of a KPI are.
 */
export function heatMap(subject: ReviewSubject): HeatMap {
  const { children } = subject.now.overall;
  const units = heaviest(children);
  const all = [...allRows(subject, units)];
  const parts = all.filter(({ kind }) => kind === 'objective' || kind === 'KPI');
  const kept = new Set(parts.length <= MOST_ROWS ? parts : bySpread(parts).slice(0, MOST_ROWS));
  const rows = all.filter((row) => kept.has(row) || !parts.includes(row));
  return {
    units,
    unitsLeft: children.filter((unit) => !units.includes(unit)),
    rows: withoutIdlePerspectives(rows),
    rowsLeft: parts.length - kept.size,
  };
}

/** Highest less lowest score of the units; undefined with fewer than two. */
export function spreadOf({ cells }: Pick<HeatRow, 'cells'>): number | undefined {
  const scores = cells.flatMap((cell) => (cell?.score === undefined ? [] : [cell.score]));
  return scores.length < 2 ? undefined : Math.max(...scores) - Math.min(...scores);
}

/** In the order of the Units table; those with the largest weights when there are too many. */
function heaviest(units: readonly UnitResult[]): readonly UnitResult[] {
  if (units.length <= MOST_UNITS) return units;
  const ranked = [...units].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS);
  return units.filter((unit) => ranked.includes(unit));
}

function bySpread(rows: readonly HeatRow[]): readonly HeatRow[] {
  return [...rows].sort((a, b) => (spreadOf(b) ?? -1) - (spreadOf(a) ?? -1) || a.row - b.row);
}

function withoutIdlePerspectives(rows: readonly HeatRow[]): readonly HeatRow[] {
  if (rows.filter(({ kind }) => kind === 'perspective').length <= MOST_PERSPECTIVES) return rows;
  return rows.filter(({ kind }, index) => {
    const below = rows[index + 1]?.kind;
    return kind !== 'perspective' || below === 'objective' || below === 'KPI';
  });
}

function* allRows(subject: ReviewSubject, units: readonly UnitResult[]): Generator<HeatRow> {
  const { outline, now, settings } = subject;
  const parts = unitParts(subject);
  const { score, status } = now.overall;
  const cells = units.map((unit) => cellOfNode(unit));
  yield { kind: 'whole', row: outline.top, name: '', score, status, cells };
  for (const { row, result, objectives } of outline.perspectives) {
    const { id, name } = result.perspective;
    const inUnits = units.map((unit) =>
      cellOfNode(unit.perspectives.find(({ perspective }) => perspective.id === id)),
    );
    yield { kind: 'perspective', row, name, ...figures(result), cells: inUnits };
    for (const objective of objectives) {
      const { objective: about } = objective.result;
      const supporting = cellsOf(parts.objectives.get(about.id), units, settings);
      if (supporting !== undefined) {
        const own = figures(objective.result);
        const { id: objectiveId, name: title } = about;
        yield {
          kind: 'objective',
          row: objective.row,
          id: objectiveId,
          name: title,
          ...own,
          cells: supporting,
        };
      }
      yield* kpiRows(objective.kpis, parts, units, settings);
    }
  }
  yield* kpiRows(outline.loose?.kpis ?? [], parts, units, settings);
}

function* kpiRows(
  kpis: ReviewSubject['outline']['kpis'],
  parts: UnitParts,
  units: readonly UnitResult[],
  settings: Settings,
): Generator<HeatRow> {
  for (const { row, result } of kpis) {
    const { id, name } = result.kpi;
    const below = [...(parts.kpis.get(id) ?? []), ...(parts.namesakes.get(id) ?? [])];
    const cells = cellsOf(below, units, settings);
    if (cells !== undefined) yield { kind: 'KPI', row, id, name, ...figures(result), cells };
  }
}

function figures({ score, status }: Pick<NodeResult, 'score' | 'status'>) {
  return { score, status };
}

/** A unit's own result, or nothing where it has nothing that could have a score. */
function cellOfNode(node: NodeResult | undefined): HeatCell | undefined {
  if (node?.score === undefined && node?.coverage === undefined) return undefined;
  return { score: node.score, status: node.status, followsScale: node.score !== undefined };
}

type Part = UnitPart<NodeResult | KpiResult>;

/** A cell for each unit; undefined when no unit has a part. */
function cellsOf(
  parts: readonly Part[] | undefined,
  units: readonly UnitResult[],
  settings: Settings,
): HeatRow['cells'] | undefined {
  if (parts === undefined || parts.length === 0) return undefined;
  const cells = units.map((unit) =>
    cellOfParts(
      parts.filter(({ branch }) => branch === unit).map(({ result }) => result),
      settings,
    ),
  );
  return cells.some((cell) => cell !== undefined) ? cells : undefined;
}

/** One part as it is; several as the weighted mean of their scores. */
function cellOfParts(parts: readonly Part['result'][], settings: Settings): HeatCell | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if (parts.length === 1) {
    const { score, status } = first;
    return { score, status, followsScale: score !== undefined && followsScale(first) };
  }
  const { score, coverage } = rollUp(parts.map(asChild), { ...settings, rollUp: 'Weighted' });
  const statuses = parts.map((part) => part.status);
  const status = nodeStatus(score, coverage, statuses, settings);
  return { score, status, followsScale: score !== undefined };
}

/** Not when it was set by hand, is carried, is held down by a critical KPI, or has limits of its own. */
function followsScale(result: Part['result']): boolean {
  if (!('kpi' in result))
    return !result.heldByCritical && !('override' in result && result.override);
  const { kpi, rule, override, carried } = result;
  const hasOwnLimits = kpi.green !== undefined || kpi.amber !== undefined;
  return rule.thresholds === 'ratio' && !hasOwnLimits && override === undefined && !carried;
}

function asChild(result: Part['result']): Parameters<typeof rollUp>[0][number] {
  if (!('kpi' in result)) return result;
  const weight = result.kpi.weight ?? 1;
  if (result.score !== undefined) return { weight, score: result.score, coverage: 1 };
  return result.computedStatus === 'No data' ? { weight, coverage: 0 } : { weight };
}
