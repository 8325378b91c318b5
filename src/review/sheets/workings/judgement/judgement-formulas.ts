import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import { achievedFormula } from './achieved-formula';
import { colourFormula } from './colour-formula';
import { judgedFormula } from './judged-formula';
import type { JudgementCells } from './judgement-cells';
import { judgementLimits } from './judgement-limits';
import { atFormula, boundFormula } from './position-formulas';

/** A judgement step by step, each a formula for a cell of its own (docs/scoring.md, achievement and status). */
export interface JudgementFormulas {
  readonly judged: string;
  readonly achieved: string;
  readonly at: string;
  readonly greenAt: string;
  readonly amberAt: string;
  readonly colour: string;
}

/** The formulas that judge one span of a KPI by its rule (unscaled, defaults filled in). */
export function judgementFormulas(rule: KpiRule, cells: JudgementCells): JudgementFormulas {
  const limits = judgementLimits(rule, cells);
  return {
    judged: judgedFormula(rule, cells, limits),
    achieved: `IF(${cells.judged}=1,${achievedFormula(rule, cells, limits)},"")`,
    at: `IF(${cells.judged}=1,${atFormula(rule, cells, limits)},"")`,
    greenAt: `IF(${cells.judged}=1,${boundFormula(rule, limits.green, cells)},"")`,
    amberAt: `IF(${cells.judged}=1,${boundFormula(rule, limits.amber, cells)},"")`,
    colour: colourFormula(rule, cells, limits),
  };
}
