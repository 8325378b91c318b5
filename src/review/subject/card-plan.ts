import { weightOf } from '../../scorecard/roll-up/weight-of';
import { pointsLost } from '../../scorecard/evaluation/points-lost';
import type { Settings } from '../../scorecard/evaluation/settings';
import type { KpiRow, Outline } from './outline';

/** One sheet of KPI cards: a perspective's, or everything's when there are too many perspectives. */
export interface CardSheet {
  /** Names the sheet; absent for the sheet of all, and for KPIs without an objective. */
  readonly perspective?: string;
  readonly rows: readonly KpiRow[];
  /** How many KPIs it would have if all had a card. */
  readonly all: number;
}

const MOST_SHEETS = 12;
const ALL_HAVE_CARDS = 150;
const MOST_ON_SHEET = 24;

/**
 * Which KPIs have a card, and where. Above 150 KPIs only those that need a look: critical, red or amber, and those with
 * the largest weight, at most 24 on a sheet; of a sheet with more, none that is not scored.
 */
export function cardPlan(outline: Outline, settings: Settings): readonly CardSheet[] {
  const isLarge = outline.kpis.length > ALL_HAVE_CARDS;
  const chosen = (rows: readonly KpiRow[]): readonly KpiRow[] =>
    isLarge ? mostTelling(rows, settings) : rows;
  if (outline.perspectives.length > MOST_SHEETS) {
    return [{ rows: chosen(outline.kpis), all: outline.kpis.length }];
  }
  const sheets = outline.perspectives.map(({ result, objectives }): CardSheet => {
    const rows = objectives.flatMap(({ kpis }) => kpis);
    return { perspective: result.perspective.name, rows: chosen(rows), all: rows.length };
  });
  const loose = outline.loose?.kpis ?? [];
  return loose.length === 0 ? sheets : [...sheets, { rows: chosen(loose), all: loose.length }];
}

function mostTelling(rows: readonly KpiRow[], settings: Settings): readonly KpiRow[] {
  if (rows.length <= MOST_ON_SHEET) return rows;
  const rank = ({ result }: KpiRow): readonly number[] => [
    result.kpi.critical === true ? 1 : 0,
    result.computedStatus === 'Red' ? 2 : result.computedStatus === 'Amber' ? 1 : 0,
    pointsLost(result, settings) ?? 0,
    weightOf(result.kpi),
  ];
  const judged = rows.filter(({ result }) => isJudged(result));
  const ranked = (judged.length > 0 ? judged : rows)
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => compare(b.rank, a.rank) || a.row.row - b.row.row)
    .slice(0, MOST_ON_SHEET);
  const kept = new Set(ranked.map(({ row }) => row));
  return rows.filter((row) => kept.has(row));
}

/** What nothing is expected of needs no look, unless somebody called it critical. */
function isJudged({ status, kpi }: KpiRow['result']): boolean {
  return status !== 'Not scored' || kpi.critical === true;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
