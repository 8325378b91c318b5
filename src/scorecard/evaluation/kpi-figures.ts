import type { Kpi } from '../model/kpi';
import type { Period } from '../periods/period';
import { favourableOf, type Materiality } from '../rules/favourable';
import { judge } from '../rules/judgement';
import { kpiRuleOf, scaleRule } from '../rules/kpi-rule';
import { favourableVariance, variancePercent } from '../rules/variance';
import { dueFor, type Due } from './due';
import type { EvaluationContext } from './evaluation-context';
import { figureOver, type Figure } from './figure';
import type { KpiResult } from './kpi-result';
import { readingsAt } from './period-readings';

/** A KPI in one period as far as the roll-up needs it: figures, status and score, without trend and year. */
export function kpiFigures(kpi: Kpi, period: Period, context: EvaluationContext): KpiResult {
  const due = dueFor(kpi, period, context);
  const rule = kpiRuleOf(kpi, context.settings);
  if (due.beforeFirst) return nothingDueYet(kpi, period, rule);
  const readings = readingsAt(kpi, due.readings, context);
  const figure = figureOver(readings, rule.aggregation, context.settings.calendar);
  // Without an actual the target covers every reading asked for, and so do the limits.
  const asked = readings.reduce((sum, each) => sum + each.readings, 0);
  return judged(kpi, due, scaleRule(rule, figure.counted || asked || 1), figure, context);
}

function judged(
  kpi: Kpi,
  due: Due,
  rule: KpiResult['rule'],
  figure: Figure,
  context: EvaluationContext,
): KpiResult {
  const { actual, target } = figure;
  const judgement = judge(actual, target, rule, context.settings);
  const variance = actual === undefined ? undefined : favourableVariance(actual, target, rule);
  const carried = !due.isDue && actual !== undefined;
  const override = due.isDue ? overrideAt(kpi, due, context) : undefined;
  return {
    kpi,
    period: due.period,
    rule,
    actual,
    target,
    variance,
    variancePercent: variancePercent(variance, target),
    favourable:
      variance === undefined ? undefined : favourableOf(variance, target, materiality(context)),
    achievement: judgement.achievement,
    score: judgement.score,
    scoreLimit: judgement.scoreLimit,
    status: carried ? 'Not due' : (override?.status ?? judgement.status),
    computedStatus: judgement.status,
    override,
    carried,
    missingPeriods: actual === undefined ? [] : figure.missing,
  };
}

function materiality({ settings }: EvaluationContext): Materiality {
  return { amount: settings.materialityAmount, percent: settings.materialityPercent };
}

/** A manual status needs a reason and counts only for the period it was given in. */
function overrideAt(kpi: Kpi, due: Due, context: EvaluationContext): KpiResult['override'] {
  const only = due.readings.length === 1 ? due.readings[0] : undefined;
  const reading = only && context.readings.at(kpi.id, only);
  if (!reading?.override || !reading.overrideReason) return undefined;
  return { status: reading.override, reason: reading.overrideReason };
}

function nothingDueYet(kpi: Kpi, period: Period, rule: KpiResult['rule']): KpiResult {
  return {
    kpi,
    period,
    rule,
    status: 'Not due',
    computedStatus: 'Not due',
    carried: false,
    missingPeriods: [],
  };
}
