import {
  workingsColumn,
  type WorkingsColumn,
} from '../../../../src/review/sheets/workings/columns';
import type { KpiRow } from '../../../../src/review/subject/outline';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { Evaluation, NodeResult } from '../../../../src/scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../../src/scorecard/evaluation/kpi-result';
import { movers } from '../../../../src/scorecard/evaluation/movers';
import { pointsLost } from '../../../../src/scorecard/evaluation/points-lost';
import type { Settings } from '../../../../src/scorecard/evaluation/settings';
import type { Status } from '../../../../src/scorecard/model/status';
import type { ExpectedCell } from './expected-cell';
import { expectedRow, type ExpectedRow } from './expected-row';

type Expected = ExpectedRow<WorkingsColumn>;

/**
 * What Workings has to show for an evaluation. The period before is the one of the closing: it stands in the book as
 * values.
 */
export function expectedWorkings(subject: ReviewSubject, now: Evaluation): ExpectedCell[] {
  const { outline, before } = subject;
  const moved = new Map(
    (before ? movers(now, before) : undefined)?.map((each) => [each.kpi.id, each.contribution]),
  );
  const cells = outline.kpis.flatMap((row) => {
    const result = now.kpiById.get(row.result.kpi.id);
    if (result === undefined) return [];
    const expected = ofKpi(result, row, now.settings, moved.get(result.kpi.id));
    return onRow(subject, row.row, result.kpi.id, expected);
  });
  return [...cells, ...nodes(subject, now)];
}

const TRENDS = { Better: 1, Same: 0, Worse: -1 } as const;

function ofKpi(
  result: KpiResult,
  row: KpiRow,
  settings: Settings,
  moved: number | undefined,
): Expected {
  const isPlaced = row.objective !== undefined && result.absoluteShare !== undefined;
  return {
    actual: result.actual,
    target: result.target,
    achieved: result.achievement,
    colour: result.computedStatus,
    shown: result.status,
    score: times100(result.score),
    share: row.objective && (result.shareOfParent ?? 0),
    shareOfAll: row.objective && result.absoluteShare,
    moved: isPlaced ? times100(moved) : undefined,
    lost: isPlaced ? pointsLost(result, settings) : undefined,
    ytdActual: result.yearToDate?.actual,
    ytdTarget: result.yearToDate?.target,
    ytdColour: result.yearToDate?.status,
    yearActual: result.fullYear?.value,
    yearTarget: result.fullYear?.target,
    yearColour: result.fullYear?.status,
    trend: result.trend && TRENDS[result.trend],
  };
}

function nodes(subject: ReviewSubject, { overall }: Evaluation): ExpectedCell[] {
  const { outline, before } = subject;
  const beforePerspectives = before?.overall.perspectives ?? [];
  const top = onRow(subject, outline.top, 'all', ofNode(overall, before?.overall));
  const below = overall.perspectives.flatMap((result) => {
    const { id } = result.perspective;
    const own = outline.perspectives.find((each) => each.result.perspective.id === id);
    const earlier = beforePerspectives.find((each) => each.perspective.id === id);
    const objectives = result.objectives.flatMap((objective) => {
      const found = outline.objectiveById.get(objective.objective.id);
      const past = earlier?.objectives.find((each) => each.objective.id === objective.objective.id);
      return found
        ? onRow(subject, found.row, objective.objective.id, ofNode(objective, past))
        : [];
    });
    return own ? [...onRow(subject, own.row, id, ofNode(result, earlier)), ...objectives] : [];
  });
  return [...top, ...below];
}

function ofNode(
  result: NodeResult & { readonly computedStatus?: Status },
  before: NodeResult | undefined,
): Expected {
  const isComparable = result.score !== undefined && before?.score !== undefined;
  return {
    score: times100(result.score),
    coverage: result.coverage,
    colour: result.computedStatus ?? result.status,
    shown: result.status,
    moved: isComparable ? times100((result.score ?? 0) - (before.score ?? 0)) : undefined,
  };
}

function times100(ratio: number | undefined): number | undefined {
  return ratio === undefined ? undefined : ratio * 100;
}

function onRow(
  { sheets }: ReviewSubject,
  row: number,
  name: string,
  expected: Expected,
): ExpectedCell[] {
  return expectedRow(sheets.fixed.workings, workingsColumn, row, name, expected);
}
