import {
  SCORECARD_COLUMNS,
  type ScorecardColumn,
} from '../../../../src/review/sheets/scorecard/columns';
import { statusText } from '../../../../src/review/styling/status-text';
import type { KpiRow } from '../../../../src/review/subject/outline';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { Evaluation, NodeResult } from '../../../../src/scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../../src/scorecard/evaluation/kpi-result';
import type { Settings } from '../../../../src/scorecard/evaluation/settings';
import type { Status } from '../../../../src/scorecard/model/status';
import { isPercentUnit } from '../../../../src/scorecard/rules/percent-unit';
import { fill } from '../../../../src/strings/fill';
import type { ExpectedCell } from './expected-cell';
import { expectedRow, type ExpectedRow } from './expected-row';

type Expected = ExpectedRow<ScorecardColumn>;

const ARROWS = { Better: '↑', Same: '→', Worse: '↓' } as const;

/** What the sheet Scorecard has to show for an evaluation. */
export function expectedScorecard(subject: ReviewSubject, now: Evaluation): ExpectedCell[] {
  const { outline } = subject;
  const kpis = outline.kpis.flatMap((row) => {
    const result = now.kpiById.get(row.result.kpi.id);
    return result ? onRow(subject, row.row, result.kpi.id, ofKpi(result, row, subject)) : [];
  });
  const { perspectives } = now.overall;
  const top = onRow(subject, outline.top, 'all', ofNode(now.overall, subject));
  const nodes = perspectives.flatMap((result) => {
    const { id } = result.perspective;
    const own = outline.perspectives.find((each) => each.result.perspective.id === id);
    return own ? onRow(subject, own.row, id, ofNode(result, subject)) : [];
  });
  const objectives = perspectives
    .flatMap((perspective) => perspective.objectives)
    .flatMap((result) => {
      const { id } = result.objective;
      const own = outline.objectiveById.get(id);
      return own ? onRow(subject, own.row, id, ofNode(result, subject)) : [];
    });
  return [...top, ...nodes, ...objectives, ...kpis];
}

function ofKpi(result: KpiResult, row: KpiRow, subject: ReviewSubject): Expected {
  const { settings } = subject;
  const { yearToDate, fullYear, variance } = result;
  const factor = isPercentUnit(result.kpi.measureUnit) ? 100 : 1;
  const hasVariance = result.rule.direction !== 'yesno' && result.rule.direction !== 'none';
  const word = (status: Status | undefined): string =>
    status === undefined ? '' : statusText(status, settings);
  return {
    actual: result.actual,
    ...(row.result.rule.direction !== 'range' && { target: result.target }),
    ...(hasVariance && {
      variance: variance === undefined ? undefined : variance * factor,
      variancePercent: result.variancePercent,
    }),
    achieved: result.achievement,
    status: shownStatus(result, settings, subject),
    trend: result.trend && ARROWS[result.trend],
    ytdActual: yearToDate?.actual,
    ytdStatus: word(yearToDate?.status),
    yearForecast: fullYear?.value,
    yearStatus: word(fullYear?.status),
  };
}

function ofNode(
  result: NodeResult & { readonly override?: KpiResult['override'] | { readonly status: Status } },
  subject: ReviewSubject,
): Expected {
  return {
    achieved: result.score === undefined ? undefined : result.score * 100,
    status: shownStatus(result, subject.settings, subject),
  };
}

function shownStatus(
  {
    status,
    override,
  }: { readonly status: Status; readonly override?: { readonly status: Status } },
  settings: Settings,
  { words }: ReviewSubject,
): string {
  if (override === undefined) return statusText(status, settings);
  return fill(words.common.manual, { status: statusText(override.status, settings) });
}

function onRow(
  { sheets }: ReviewSubject,
  row: number,
  name: string,
  expected: Expected,
): ExpectedCell[] {
  return expectedRow(
    sheets.fixed.scorecard,
    (column) => SCORECARD_COLUMNS[column],
    row,
    name,
    expected,
  );
}
