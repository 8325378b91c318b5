import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import type { JudgementCells } from './judgement-cells';
import type { JudgementLimits } from './judgement-limits';
import { snapped } from './snapped';

/** Where the value stands; more is better, whatever the direction. */
export function atFormula(rule: KpiRule, cells: JudgementCells, limits: JudgementLimits): string {
  const value = snapped(cells.actual);
  if (rule.thresholds === 'ratio') return cells.achieved;
  if (rule.thresholds === 'values') return `${valuesSign(rule, cells)}*${value}`;
  switch (rule.direction) {
    case 'range':
      return `0-MAX(${limits.low}-${value},${value}-${limits.high},0)`;
    case 'yesno':
      return `${value}-1`;
    case 'target':
      return `0-ABS(${value}-${cells.target})`;
    case 'higher':
    case 'lower':
    case 'none':
      return `${cells.better}*(${value}-${cells.target})`;
  }
}

/** Where green or amber starts on the same scale. */
export function boundFormula(rule: KpiRule, limit: string, cells: JudgementCells): string {
  if (rule.thresholds === 'ratio') return limit;
  return rule.thresholds === 'values' ? `${valuesSign(rule, cells)}*${limit}` : `0-${limit}`;
}

/** Raw values: green below amber means that lower is better. */
function valuesSign(rule: KpiRule, { green, amber, better }: JudgementCells): string {
  const equal = rule.direction === 'higher' || rule.direction === 'lower' ? better : '1';
  return `IF(${green}=${amber},${equal},IF(${green}<${amber},-1,1))`;
}
