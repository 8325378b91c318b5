import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import type { JudgementCells } from './judgement-cells';
import type { JudgementLimits } from './judgement-limits';

/** 1 when nothing that the rule needs is missing and its parts do not contradict each other, else 0. */
export function judgedFormula(
  rule: KpiRule,
  cells: JudgementCells,
  limits: JudgementLimits,
): string {
  if (rule.direction === 'none') return `IF(${cells.actual}="","",0)`;
  const needs = [...missingTests(rule, cells), ...contradictionTests(rule, cells, limits)];
  const all = needs.length === 0 ? '1' : `IF(AND(${needs.join(',')}),1,0)`;
  return `IF(${cells.actual}="","",${all})`;
}

function missingTests(rule: KpiRule, cells: JudgementCells): readonly string[] {
  if (rule.thresholds === 'values') return [`ISNUMBER(${cells.green})`, `ISNUMBER(${cells.amber})`];
  if (rule.direction === 'yesno') return [];
  if (rule.direction === 'range') return [`ISNUMBER(${cells.low})`, `ISNUMBER(${cells.high})`];
  return [`ISNUMBER(${cells.target})`];
}

function contradictionTests(
  rule: KpiRule,
  { better, target, baseline, green, amber, low, high }: JudgementCells,
  limits: JudgementLimits,
): readonly string[] {
  const tests: string[] = [];
  if (rule.direction === 'range') tests.push(`OR(${low}="",${high}="",${low}<=${high})`);
  if (limits.baseline !== undefined) {
    const ahead = `${better}*(N(${target})-${limits.baseline})>0`;
    tests.push(`OR(${baseline}="",${target}="",${ahead})`);
  }
  if (rule.thresholds === 'ratio') tests.push(`${amber}<=${green}`);
  if (rule.thresholds === 'points') tests.push(`${green}<=${amber}`);
  return tests;
}
