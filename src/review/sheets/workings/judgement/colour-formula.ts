import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import type { JudgementCells } from './judgement-cells';
import type { JudgementLimits } from './judgement-limits';

/** The status of what was judged; equal but for binary fractions is as good as the limit. */
export function colourFormula(
  rule: KpiRule,
  cells: JudgementCells,
  limits: JudgementLimits,
): string {
  const { actual, judged, at, greenAt, amberAt } = cells;
  const slack = `1E-9*MAX(${largest(rule, cells, limits).join(',')})`;
  const colour = `IF(${at}>=${greenAt}-${slack},"Green",IF(${at}>=${amberAt}-${slack},"Amber","Red"))`;
  return `IF(${actual}="","No data",IF(${judged}=0,"Not scored",${colour}))`;
}

/** What the rounding of binary fractions is in proportion to. */
function largest(rule: KpiRule, cells: JudgementCells, limits: JudgementLimits): readonly string[] {
  const bounds = [`ABS(${cells.greenAt})`, `ABS(${cells.amberAt})`];
  if (rule.thresholds === 'ratio') return [...bounds, '1'];
  const own = [...bounds, `ABS(N(${cells.target}))`];
  if (rule.direction !== 'range') return own;
  const { low, high } = limits;
  return [
    ...own,
    `IF(ISNUMBER(${cells.low}),ABS(${low}),0)`,
    `IF(ISNUMBER(${cells.high}),ABS(${high}),0)`,
  ];
}
