import type { KpiRule } from '../../../scorecard/rules/kpi-rule';
import type { ReviewSubject } from '../../subject/review-subject';
import type { JudgementCells } from './judgement/judgement-cells';
import { judgementFormulas, type JudgementFormulas } from './judgement/judgement-formulas';
import { judgementResults, type JudgementResults } from './judgement/judgement-results';
import { cellOf } from './row-cells';
import type { RowDraft } from './row-draft';
import { calculated, type SpanCells } from './span-cells';

const RATIO = '0.0%';

/** The columns of each judged span. */
const COLUMNS = {
  current: {
    actual: 'actual',
    target: 'target',
    readings: 'readings',
    judged: 'judged',
    achieved: 'achieved',
    at: 'at',
    greenAt: 'greenAt',
    amberAt: 'amberAt',
    colour: 'colour',
  },
  ytd: {
    actual: 'ytdActual',
    target: 'ytdTarget',
    readings: 'ytdReadings',
    judged: 'ytdJudged',
    achieved: 'ytdAchieved',
    at: 'ytdAt',
    greenAt: 'ytdGreenAt',
    amberAt: 'ytdAmberAt',
    colour: 'ytdColour',
  },
  year: {
    actual: 'yearActual',
    target: 'yearTarget',
    readings: 'yearReadings',
    judged: 'yearJudged',
    achieved: 'yearAchieved',
    at: 'yearAt',
    greenAt: 'yearGreenAt',
    amberAt: 'yearAmberAt',
    colour: 'yearColour',
  },
} as const;

type Span = keyof typeof COLUMNS;

function judgementCells(row: number, span: Span): JudgementCells {
  const columns = COLUMNS[span];
  return {
    actual: cellOf(row, columns.actual),
    target: cellOf(row, columns.target),
    readings: cellOf(row, columns.readings),
    judged: cellOf(row, columns.judged),
    achieved: cellOf(row, columns.achieved),
    at: cellOf(row, columns.at),
    greenAt: cellOf(row, columns.greenAt),
    amberAt: cellOf(row, columns.amberAt),
    better: cellOf(row, 'better'),
    green: cellOf(row, 'greenLimit'),
    amber: cellOf(row, 'amberLimit'),
    baseline: cellOf(row, 'baseline'),
    low: cellOf(row, 'low'),
    high: cellOf(row, 'high'),
  };
}

/** What the cells of a span hold now, and how they are judged and shown. */
export interface SpanNow {
  readonly actual?: number;
  readonly target?: number;
  readonly readings: number;
  readonly rule: KpiRule;
  readonly format: string;
}

/** A span whose figures and steps stand in their cells; its colour does not yet. */
export interface JudgedSpan {
  readonly cells: JudgementCells;
  readonly formulas: JudgementFormulas;
  readonly results: JudgementResults;
}

/** Fills figures and judgement of one span of a KPI, all but the colour: that depends on the span. */
export function addSpan(
  draft: RowDraft,
  span: Span,
  { actual, target, readings }: SpanCells,
  now: SpanNow,
  { settings }: ReviewSubject,
): JudgedSpan {
  const { rule, format } = now;
  const columns = COLUMNS[span];
  const cells = judgementCells(draft.row, span);
  const formulas = judgementFormulas(rule, cells);
  const results = judgementResults(now.actual, now.target, rule, now.readings, settings);
  const own = { format };
  const ratio = { format: RATIO };
  const position = rule.thresholds === 'ratio' ? ratio : own;
  const step = (name: 'judged' | 'achieved' | 'at' | 'greenAt' | 'amberAt', look?: typeof own) => {
    draft.put(columns[name], { formula: formulas[name], result: results[name] }, look);
  };
  draft.put(columns.actual, calculated(actual, now.actual), own);
  draft.put(columns.target, calculated(target, now.target), own);
  draft.put(columns.readings, calculated(readings, now.readings));
  step('judged');
  step('achieved', ratio);
  step('at', position);
  step('greenAt', position);
  step('amberAt', position);
  return { cells, formulas, results };
}
