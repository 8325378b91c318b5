import { weightOf } from '../../../scorecard/roll-up/weight-of';
import { kpiRuleOf } from '../../../scorecard/rules/kpi-rule';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { addCurrent } from './current-span';
import { addLimits } from './limit-cells';
import { KPI_LEVEL } from './roll-up-formulas';
import type { RowDraft } from './row-draft';
import { addTrend } from './trend-cells';
import { addYearSpans } from './year-spans';

/** Fills the row of a KPI with everything from its definition to its colours and its score. */
export function addKpi(draft: RowDraft, { result }: KpiRow, subject: ReviewSubject): void {
  const { kpi } = result;
  const rule = kpiRuleOf(kpi, subject.settings);
  draft.put('id', kpi.id);
  draft.put('name', kpi.name);
  draft.put('level', KPI_LEVEL);
  draft.put('weight', weightOf(kpi));
  addLimits(draft, result, rule, subject);
  addCurrent(draft, result, rule, subject);
  addYearSpans(draft, result, rule, subject);
  addTrend(draft, result, rule, subject);
}
