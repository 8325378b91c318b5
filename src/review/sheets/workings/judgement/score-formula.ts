import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import type { JudgementCells } from './judgement-cells';
import { judgementLimits } from './judgement-limits';

/** What one unit of score is worth in the KPI's own unit; empty for ratios, which are that already. */
export function scaleFormula(rule: KpiRule, cells: JudgementCells): string {
  const green = judgementLimits(rule, cells).green;
  const target = `ABS(N(${cells.target}))`;
  return `IF(${cells.judged}=1,IF(${target}>0,${target},IF(${green}=0,1,ABS(${green}))),"")`;
}

/** The score × 100 from position, colour and scale (docs/scoring.md, score). */
export function scoreFormula(
  rule: KpiRule,
  cells: JudgementCells & { readonly colour: string; readonly scale: string },
): string {
  const { at, greenAt, amberAt, colour, scale } = cells;
  const isRatio = rule.thresholds === 'ratio';
  const above = isRatio ? `(${at}-${greenAt})` : `(${at}-${greenAt})/${scale}`;
  const unitBelow = isRatio ? `IF(${amberAt}>0,${amberAt},1)` : scale;
  const between = `(${at}-${amberAt})*(BSC_GreenFrom-BSC_AmberFrom)/(${greenAt}-${amberAt})`;
  const green = `BSC_GreenFrom+MAX(0,${above})`;
  const amber = `MIN(BSC_AmberFrom+MAX(0,${between}),BSC_GreenFrom-1E-6)`;
  const red = `MIN(BSC_AmberFrom*(1-(${amberAt}-${at})/${unitBelow}),BSC_AmberFrom-1E-6)`;
  const inBand = `IF(${colour}="Green",${green},IF(${colour}="Amber",${amber},${red}))`;
  return `IF(${at}="","",100*MAX(BSC_Floor,MIN(BSC_Cap,${inBand})))`;
}
