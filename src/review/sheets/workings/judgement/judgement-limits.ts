import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import type { JudgementCells } from './judgement-cells';

/** The limits of a total: in the KPI's own unit they grow with the readings of a sum. */
export interface JudgementLimits {
  readonly green: string;
  readonly amber: string;
  readonly baseline?: string;
  readonly low: string;
  readonly high: string;
}

export function judgementLimits(rule: KpiRule, cells: JudgementCells): JudgementLimits {
  const times = (cell: string): string =>
    rule.aggregation === 'sum' ? `${cell}*${cells.readings}` : cell;
  const own = rule.thresholds === 'ratio' ? (cell: string): string => cell : times;
  const usesBaseline = rule.direction === 'higher' || rule.direction === 'lower';
  return {
    green: own(cells.green),
    amber: own(cells.amber),
    baseline: usesBaseline && rule.baseline !== undefined ? times(cells.baseline) : undefined,
    low: times(cells.low),
    high: times(cells.high),
  };
}
