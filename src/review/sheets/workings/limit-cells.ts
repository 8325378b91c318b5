import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { KpiRule } from '../../../scorecard/rules/kpi-rule';
import type { CellContent } from '../../book/cell';
import { kpiFormats } from '../../styling/kpi-formats';
import type { ReviewSubject } from '../../subject/review-subject';
import { cellOf } from './row-cells';
import type { RowDraft } from './row-draft';

const RATIO = '0.0%';

/** Direction and limits of a KPI: as entered, or by a formula where the definition leaves them to a default. */
export function addLimits(
  draft: RowDraft,
  result: KpiResult,
  rule: KpiRule,
  subject: ReviewSubject,
): void {
  const { kpi } = result;
  const words = subject.words.workings;
  const own = kpiFormats(result, subject.language).value;
  const limit = { format: rule.thresholds === 'ratio' ? RATIO : own };
  draft.put('better', better(draft.row, result, rule));
  draft.put('direction', words.directions[rule.direction]);
  draft.put('limits', words.limitKinds[rule.thresholds]);
  draft.put('greenLimit', greenLimit(result, rule), limit);
  draft.put('amberLimit', amberLimit(draft.row, result, rule), limit);
  draft.put('baseline', kpi.baseline, { format: own });
  draft.put('low', kpi.rangeLow, { format: own });
  draft.put('high', kpi.rangeHigh, { format: own });
}

/** +1 or −1; without a stated direction the order of raw limits says it. */
function better(row: number, { kpi }: KpiResult, rule: KpiRule): CellContent | undefined {
  if (rule.direction !== 'higher' && rule.direction !== 'lower') return undefined;
  const sign = rule.direction === 'higher' ? 1 : -1;
  if (kpi.direction !== undefined || rule.thresholds !== 'values') return sign;
  const green = cellOf(row, 'greenLimit');
  const amber = cellOf(row, 'amberLimit');
  return {
    formula: `IF(AND(ISNUMBER(${green}),ISNUMBER(${amber}),${green}<${amber}),-1,1)`,
    result: sign,
  };
}

function greenLimit({ kpi }: KpiResult, rule: KpiRule): CellContent | undefined {
  if (kpi.green !== undefined) return kpi.green;
  if (rule.thresholds === 'values') return undefined;
  if (rule.thresholds === 'points') return 0;
  return { formula: 'BSC_GreenFrom', result: rule.green ?? '' };
}

function amberLimit(row: number, { kpi }: KpiResult, rule: KpiRule): CellContent | undefined {
  if (kpi.amber !== undefined) return kpi.amber;
  const green = cellOf(row, 'greenLimit');
  const result = rule.amber ?? '';
  if (rule.thresholds === 'values') return undefined;
  if (rule.thresholds === 'points') return { formula: green, result };
  return { formula: `MIN(BSC_AmberFrom,${green})`, result };
}
