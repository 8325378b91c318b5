import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { KpiRule } from '../../../scorecard/rules/kpi-rule';
import type { CellContent } from '../../book/cell';
import { kpiFormats } from '../../styling/kpi-formats';
import type { KpiSeries } from '../../subject/kpi-series';
import type { ReviewSubject } from '../../subject/review-subject';
import { addSpan, type JudgedSpan } from './judged-span';
import { scaleFormula, scoreFormula } from './judgement/score-formula';
import { cellOf } from './row-cells';
import type { RowDraft } from './row-draft';
import { currentCells } from './span-cells';

/** Fills the reviewed period of a KPI: figures, judgement, colour, score and what is shown. */
export function addCurrent(
  draft: RowDraft,
  result: KpiResult,
  rule: KpiRule,
  subject: ReviewSubject,
): void {
  const { current, isDue } = subject.seriesOf(result.kpi);
  draft.put('critical', result.kpi.critical === true ? 1 : undefined);
  if (current.length === 0) {
    addNothingDue(draft);
    return;
  }
  const format = kpiFormats(result, subject.language).value;
  const { actual, target } = result;
  const cells = currentCells(subject, draft.row, result, current);
  const now = { actual, target, readings: readingsOf(current, rule), rule, format };
  addScore(draft, addSpan(draft, 'current', cells, now, subject), rule, format);
  draft.put('shown', shownKey(draft.row, result, isDue));
}

/** Readings with an actual; without any, those that were asked for. Typed totals are not made of readings. */
function readingsOf(current: KpiSeries['current'], rule: KpiRule): number {
  const counted = current.reduce((sum, { reading }) => sum + reading.counted, 0);
  const asked = current.reduce((sum, { reading }) => sum + reading.readings, 0);
  const isTyped = rule.aggregation === 'entered' && current.length > 1;
  return (isTyped ? 0 : counted) || asked || 1;
}

function addScore(
  draft: RowDraft,
  { cells, formulas, results }: JudgedSpan,
  rule: KpiRule,
  format: string,
): void {
  const colour = cellOf(draft.row, 'colour');
  const scale = cellOf(draft.row, 'scale');
  if (rule.thresholds !== 'ratio') {
    draft.put('scale', { formula: scaleFormula(rule, cells), result: results.scale }, { format });
  }
  draft.put('colour', { formula: formulas.colour, result: results.colour });
  const score = scoreFormula(rule, { ...cells, colour, scale });
  draft.put('score', { formula: score, result: results.score }, { format: '0.0' });
}

/** What other sheets refer to before the first reading is due; a total of limits is that of one reading. */
function addNothingDue(draft: RowDraft): void {
  for (const column of ['actual', 'target', 'achieved', 'score'] as const) draft.put(column, '');
  draft.put('readings', 1);
  draft.put('colour', 'Not due');
  draft.put('shown', 'Not due');
}

/** The key of what is shown: the colour of the rule, unless the reading is carried or somebody set the status by hand. */
function shownKey(row: number, { override, status }: KpiResult, isDue: boolean): CellContent {
  if (override !== undefined) return override.status;
  if (isDue) return { formula: cellOf(row, 'colour'), result: status };
  return {
    formula: `IF(${cellOf(row, 'actual')}="",${cellOf(row, 'colour')},"Not due")`,
    result: status,
  };
}
