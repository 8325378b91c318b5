import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { cellReference } from '../../book/reference';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsReference } from '../workings/workings-reference';
import { SCORECARD_COLUMNS } from './columns';

/**
 * Actual against target, positive when favourable (docs/scoring.md, variance), × 100 for a KPI in %; undefined for
 * directions that have none.
 */
export function varianceFormula(
  subject: ReviewSubject,
  row: number,
  { rule }: KpiResult,
  factor: 1 | 100,
): string | undefined {
  const actual = cellReference({ row, column: SCORECARD_COLUMNS.actual });
  const target = workingsReference(subject, row, 'target');
  const times = factor === 1 ? '' : `*${factor}`;
  const compared = (difference: string): string =>
    `IF(OR(${actual}="",${target}=""),"",${difference}${times})`;
  switch (rule.direction) {
    case 'higher':
    case 'lower': {
      const better = workingsReference(subject, row, 'better');
      return compared(`${better}*(${actual}-${target})`);
    }
    case 'target':
      return compared(`(0-ABS(${actual}-${target}))`);
    case 'range': {
      const scale =
        rule.aggregation === 'sum' ? `*${workingsReference(subject, row, 'readings')}` : '';
      const low = workingsReference(subject, row, 'low');
      const high = workingsReference(subject, row, 'high');
      const distance = `MAX(${low}${scale}-${actual},${actual}-${high}${scale},0)`;
      return `IF(OR(${actual}="",${low}="",${high}=""),"",(0-${distance})${times})`;
    }
    case 'yesno':
    case 'none':
      return undefined;
  }
}
