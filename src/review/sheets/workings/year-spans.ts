import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { KpiRule } from '../../../scorecard/rules/kpi-rule';
import { kpiFormats } from '../../styling/kpi-formats';
import type { ReviewSubject } from '../../subject/review-subject';
import { addSpan } from './judged-span';
import type { RowDraft } from './row-draft';
import { yearToDateCells } from './span-cells';
import { yearCells } from './year-cells';

/** Fills the fiscal year of a KPI: what is reached so far, and what is expected of the whole. */
export function addYearSpans(
  draft: RowDraft,
  result: KpiResult,
  rule: KpiRule,
  subject: ReviewSubject,
): void {
  const format = kpiFormats(result, subject.language).value;
  addYearToDate(draft, result, { rule, format }, subject);
  addFullYear(draft, result, { rule, format }, subject);
}

/** How a span is judged and shown. */
interface Look {
  readonly rule: KpiRule;
  readonly format: string;
}

function addYearToDate(
  draft: RowDraft,
  result: KpiResult,
  look: Look,
  subject: ReviewSubject,
): void {
  const { year, dueOfYear } = subject.seriesOf(result.kpi);
  const due = year.slice(0, dueOfYear);
  const { actual, target } = result.yearToDate ?? {};
  const readings =
    look.rule.aggregation === 'entered'
      ? due.filter(({ reading }) => reading.reading?.ytdActual !== undefined).length
      : due.reduce((sum, { reading }) => sum + reading.counted, 0);
  const span = yearToDateCells(subject, draft.row, result, due);
  const now = { ...look, actual, target, readings };
  const { cells, formulas } = addSpan(draft, 'ytd', span, now, subject);
  const formula = `IF(${cells.readings}=0,"",${formulas.colour})`;
  draft.put('ytdColour', { formula, result: result.yearToDate?.status ?? '' });
}

function addFullYear(draft: RowDraft, result: KpiResult, look: Look, subject: ReviewSubject): void {
  const { year } = subject.seriesOf(result.kpi);
  const { value: actual, target } = result.fullYear ?? {};
  const readings = year.reduce((sum, { reading }) => sum + reading.readings, 0);
  const span = yearCells(subject, draft.row, result);
  const now = { ...look, actual, target, readings };
  const { cells, formulas } = addSpan(draft, 'year', span, now, subject);
  const formula = `IF(AND(${cells.actual}="",${cells.target}=""),"",${formulas.colour})`;
  draft.put('yearColour', { formula, result: result.fullYear?.status ?? '' });
}
