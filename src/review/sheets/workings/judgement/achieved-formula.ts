import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import type { JudgementCells } from './judgement-cells';
import type { JudgementLimits } from './judgement-limits';
import { snapped } from './snapped';

/** The share of the target that is achieved; 1 on target (docs/scoring.md, achievement). */
export function achievedFormula(
  rule: KpiRule,
  cells: JudgementCells,
  limits: JudgementLimits,
): string {
  const { target, better, baseline } = cells;
  const value = snapped(cells.actual);
  if (rule.direction === 'yesno') return value;
  if (rule.direction === 'range') return rangeAchieved(value, cells, limits);
  if (rule.direction === 'target') return `IF(${target}="","",${closeness(value, target)})`;
  const plain =
    `IF(${target}=0,IF(${better}*${value}>=0,1,0),` +
    `1+${better}*(${value}-${target})/ABS(${target}))`;
  const fromBaseline =
    limits.baseline === undefined
      ? plain
      : `IF(ISNUMBER(${baseline}),(${value}-${limits.baseline})/(${target}-${limits.baseline}),${plain})`;
  return `IF(${target}="","",${fromBaseline})`;
}

function closeness(value: string, target: string): string {
  return `IF(${target}=0,IF(${value}=0,1,0),1-ABS(${value}-${target})/ABS(${target}))`;
}

function rangeAchieved(
  value: string,
  cells: JudgementCells,
  { low, high }: JudgementLimits,
): string {
  const distance = `MAX(${low}-${value},${value}-${high},0)`;
  const limit = `IF(${value}<${low},ABS(${low}),ABS(${high}))`;
  const share = `1-${distance}/MAX(${limit},(${high}-${low})/2)`;
  const point = closeness(value, low);
  const wide = `IF(${low}=${high},${point},IF(${distance}=0,1,${share}))`;
  return `IF(AND(ISNUMBER(${cells.low}),ISNUMBER(${cells.high})),${wide},"")`;
}
