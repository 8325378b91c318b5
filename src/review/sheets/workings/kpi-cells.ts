import { weightOf } from '../../../scorecard/roll-up/weight-of';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { Status } from '../../../scorecard/model/status';
import { kpiRuleOf, type KpiRule } from '../../../scorecard/rules/kpi-rule';
import { kpiFormats } from '../../styling/kpi-formats';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { addLimits } from './limit-cells';
import {
  judgementFormulas,
  scaleFormula,
  scoreFormula,
  type JudgementCells,
} from './judgement-formulas';
import { judgementResults, type JudgementResults } from './judgement-results';
import { KPI_LEVEL } from './roll-up-formulas';
import { cellOf } from './row-cells';
import type { RowDraft } from './row-draft';
import { calculated, currentCells, yearToDateCells, type SpanCells } from './span-cells';
import { addTrend } from './trend-cells';
import { yearCells } from './year-cells';

const RATIO = '0.0%';

/** Fills the row of a KPI with everything from its definition to its colours and its score. */
export function addKpi(draft: RowDraft, row: KpiRow, subject: ReviewSubject): void {
  const { result } = row;
  const { kpi } = result;
  const rule = kpiRuleOf(kpi, subject.settings);
  draft.put('id', kpi.id);
  draft.put('name', kpi.name);
  draft.put('level', KPI_LEVEL);
  draft.put('weight', weightOf(kpi));
  addLimits(draft, result, rule, subject);
  addCurrent(draft, result, rule, subject);
  addYearToDate(draft, result, rule, subject);
  addYear(draft, result, rule, subject);
  addTrend(draft, result, rule, subject);
}

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

/** What the cells of a span hold now. */
interface SpanResults {
  readonly actual?: number;
  readonly target?: number;
  readonly readings: number;
}

function addSpan(
  draft: RowDraft,
  span: Span,
  formulas: SpanCells,
  results: SpanResults,
  look: { readonly rule: KpiRule; readonly format: string; readonly subject: ReviewSubject },
): JudgementResults {
  const { rule, format, subject } = look;
  const columns = COLUMNS[span];
  const cells = judgementCells(draft.row, span);
  const { actual, target, readings } = results;
  const judged = judgementResults(actual, target, rule, readings, subject.settings);
  const steps = judgementFormulas(rule, cells);
  const position = { format: rule.thresholds === 'ratio' ? RATIO : format };
  draft.put(columns.actual, calculated(formulas.actual, actual), { format });
  draft.put(columns.target, calculated(formulas.target, target), { format });
  draft.put(columns.readings, calculated(formulas.readings, readings));
  draft.put(columns.judged, { formula: steps.judged, result: judged.judged });
  draft.put(
    columns.achieved,
    { formula: steps.achieved, result: judged.achieved },
    { format: RATIO },
  );
  draft.put(columns.at, { formula: steps.at, result: judged.at }, position);
  draft.put(columns.greenAt, { formula: steps.greenAt, result: judged.greenAt }, position);
  draft.put(columns.amberAt, { formula: steps.amberAt, result: judged.amberAt }, position);
  return judged;
}

function addCurrent(
  draft: RowDraft,
  result: KpiResult,
  rule: KpiRule,
  subject: ReviewSubject,
): void {
  const { current, isDue } = subject.seriesOf(result.kpi);
  const format = kpiFormats(result, subject.language).value;
  const { row } = draft;
  draft.put('critical', result.kpi.critical === true ? 1 : undefined);
  if (current.length === 0) {
    addNothingDue(draft);
    return;
  }
  const counted = current.reduce((sum, { reading }) => sum + reading.counted, 0);
  const asked = current.reduce((sum, { reading }) => sum + reading.readings, 0);
  const isTyped = rule.aggregation === 'entered' && current.length > 1;
  const readings = (isTyped ? 0 : counted) || asked || 1;
  const cells = currentCells(subject, row, result, current);
  const { actual, target } = result;
  const judged = addSpan(
    draft,
    'current',
    cells,
    { actual, target, readings },
    { rule, format, subject },
  );
  const named = {
    ...judgementCells(row, 'current'),
    colour: cellOf(row, 'colour'),
    scale: cellOf(row, 'scale'),
  };
  if (rule.thresholds !== 'ratio') {
    draft.put('scale', { formula: scaleFormula(rule, named), result: judged.scale }, { format });
  }
  draft.put('colour', { formula: judgementFormulas(rule, named).colour, result: judged.colour });
  const score = { formula: scoreFormula(rule, named), result: judged.score };
  draft.put('score', score, { format: '0.0' });
  draft.put('shown', shownStatus(row, result, isDue));
}

/** What other sheets refer to before the first reading is due; a total of limits is that of one reading. */
function addNothingDue(draft: RowDraft): void {
  for (const column of ['actual', 'target', 'achieved', 'score'] as const) draft.put(column, '');
  draft.put('readings', 1);
  draft.put('colour', 'Not due');
  draft.put('shown', 'Not due');
}

/** The colour of the rule, unless the reading is carried or somebody set the status by hand. */
function shownStatus(row: number, { override, status }: KpiResult, isDue: boolean) {
  if (override !== undefined) return override.status satisfies Status;
  if (isDue) return { formula: cellOf(row, 'colour'), result: status };
  return {
    formula: `IF(${cellOf(row, 'actual')}="",${cellOf(row, 'colour')},"Not due")`,
    result: status,
  };
}

function addYearToDate(
  draft: RowDraft,
  result: KpiResult,
  rule: KpiRule,
  subject: ReviewSubject,
): void {
  const { year, dueOfYear } = subject.seriesOf(result.kpi);
  const due = year.slice(0, dueOfYear);
  const { actual, target } = result.yearToDate ?? {};
  const cells = yearToDateCells(subject, draft.row, result, due);
  const readings =
    rule.aggregation === 'entered'
      ? due.filter(({ reading }) => reading.reading?.ytdActual !== undefined).length
      : due.reduce((sum, { reading }) => sum + reading.counted, 0);
  const format = kpiFormats(result, subject.language).value;
  addSpan(draft, 'ytd', cells, { actual, target, readings }, { rule, format, subject });
  const colour = judgementFormulas(rule, judgementCells(draft.row, 'ytd')).colour;
  const formula = `IF(${cellOf(draft.row, 'ytdReadings')}=0,"",${colour})`;
  draft.put('ytdColour', { formula, result: result.yearToDate?.status ?? '' });
}

function addYear(draft: RowDraft, result: KpiResult, rule: KpiRule, subject: ReviewSubject): void {
  const { year } = subject.seriesOf(result.kpi);
  const { value: actual, target } = result.fullYear ?? {};
  const cells = yearCells(subject, draft.row, result);
  const readings = year.reduce((sum, { reading }) => sum + reading.readings, 0);
  const format = kpiFormats(result, subject.language).value;
  addSpan(draft, 'year', cells, { actual, target, readings }, { rule, format, subject });
  const named = judgementCells(draft.row, 'year');
  const colour = judgementFormulas(rule, named).colour;
  const formula = `IF(AND(${named.actual}="",${named.target}=""),"",${colour})`;
  draft.put('yearColour', { formula, result: result.fullYear?.status ?? '' });
}
