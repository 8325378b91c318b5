import { explain } from '../look/explain';
import type { Language } from '../strings/dictionary';
import type {
  Evaluation,
  ObjectiveResult,
  PerspectiveResult,
} from '../scorecard/evaluation/evaluation';
import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Status } from '../scorecard/model/status';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { ProblemLine } from './problem-line';

/** What `bsc status --json` prints: numbers unrounded, missing = null, scores and achievements as ratios. */
export interface StatusReport {
  readonly period: string;
  readonly overall: {
    readonly score: number | null;
    readonly status: Status;
    readonly coverage: number | null;
  };
  readonly perspectives: readonly PerspectiveLine[];
  readonly kpis: readonly KpiLine[];
  readonly problems: readonly ProblemLine[];
}

interface NodeLine {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly status: Status;
  readonly coverage: number | null;
}

interface PerspectiveLine extends NodeLine {
  readonly change: number | null;
  readonly objectives: readonly NodeLine[];
}

interface KpiLine {
  readonly id: string;
  readonly name: string;
  readonly objective: string | null;
  readonly unit: string | null;
  readonly actual: number | null;
  readonly target: number | null;
  readonly variance: number | null;
  readonly variancePct: number | null;
  readonly achievement: number | null;
  readonly score: number | null;
  readonly status: Status;
  readonly trend: string | null;
  readonly ytd: {
    readonly actual: number | null;
    readonly target: number | null;
    readonly status: Status | null;
  };
  readonly forecast: {
    readonly value: number | null;
    readonly target: number | null;
    readonly status: Status | null;
  };
  readonly explain: string;
}

/** The company's scorecard of one period as plain data. */
export function statusReport(
  evaluation: Evaluation,
  problems: readonly ProblemLine[],
  language: Language,
): StatusReport {
  const { overall } = evaluation;
  return {
    period: formatPeriod(evaluation.period),
    overall: {
      score: overall.score ?? null,
      status: overall.status,
      coverage: overall.coverage ?? null,
    },
    perspectives: overall.perspectives.map(perspectiveLine),
    kpis: evaluation.kpis.map((result) => kpiLine(result, evaluation, language)),
    problems,
  };
}

function perspectiveLine(result: PerspectiveResult): PerspectiveLine {
  return {
    id: result.perspective.id,
    name: result.perspective.name,
    score: result.score ?? null,
    status: result.status,
    coverage: result.coverage ?? null,
    change: result.change ?? null,
    objectives: result.objectives.map(objectiveLine),
  };
}

function objectiveLine(result: ObjectiveResult): NodeLine {
  return {
    id: result.objective.id,
    name: result.objective.name,
    score: result.score ?? null,
    status: result.status,
    coverage: result.coverage ?? null,
  };
}

function kpiLine(result: KpiResult, { settings }: Evaluation, language: Language): KpiLine {
  const { kpi, yearToDate, fullYear } = result;
  return {
    id: kpi.id,
    name: kpi.name,
    objective: kpi.objective ?? null,
    unit: kpi.unit ?? null,
    actual: result.actual ?? null,
    target: result.target ?? null,
    variance: result.variance ?? null,
    variancePct: result.variancePercent ?? null,
    achievement: result.achievement ?? null,
    score: result.score ?? null,
    status: result.status,
    trend: result.trend ?? null,
    ytd: {
      actual: yearToDate?.actual ?? null,
      target: yearToDate?.target ?? null,
      status: yearToDate?.status ?? null,
    },
    forecast: {
      value: fullYear?.value ?? null,
      target: fullYear?.target ?? null,
      status: fullYear?.status ?? null,
    },
    explain: explain(result, settings, language),
  };
}
