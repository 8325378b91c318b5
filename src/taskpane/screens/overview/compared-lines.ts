import { periodLabel } from '../../../look/period-label';
import type { EvaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { kpiFigures } from '../../../scorecard/evaluation/kpi-figures';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { coarserPeriod, finerPeriods } from '../../../scorecard/periods/containing';
import { shift } from '../../../scorecard/periods/period';
import { yearBefore } from '../../../scorecard/periods/year-before';
import { favourableOf } from '../../../scorecard/rules/favourable';
import { favourableVariance, variancePercent } from '../../../scorecard/rules/variance';
import { fill } from '../../../strings/fill';
import type { PaneLook } from '../../look/pane-look';
import type { FigureLine } from './figures-table';

/** The same period last year, the previous one, and where the year will end; those without an actual are left out. */
export function comparedLines(
  result: KpiResult,
  context: EvaluationContext,
  { language, texts }: PaneLook,
): FigureLine[] {
  const { kpi, period } = result;
  const earlier = [yearBefore(period), shift(period, -1)].flatMap((each): FigureLine[] => {
    const then = kpiFigures(kpi, each, context);
    if (then.actual === undefined) return [];
    return [{ ...then, label: periodLabel(each, language), shownStatus: then.status }];
  });
  const forecast = yearEnd(result, context);
  const { calendar } = context.settings;
  const year = coarserPeriod(period, 'Year', calendar);
  const last = finerPeriods(year, period.grain, calendar).at(-1);
  // A reading of the last period stands for the year where the last one counts.
  const named = result.rule.aggregation === 'last' && last ? last : year;
  const label = fill(texts.kpiDetail.yearForecast, { period: periodLabel(named, language) });
  return forecast ? [...earlier, { ...forecast, label }] : earlier;
}

function yearEnd(
  { kpi, rule, fullYear }: KpiResult,
  { settings }: EvaluationContext,
): Omit<FigureLine, 'label'> | undefined {
  if (fullYear?.value === undefined || fullYear.method === 'actual') return undefined;
  const { value: actual, target, status } = fullYear;
  const variance = favourableVariance(actual, target, rule);
  const materiality = { amount: settings.materialityAmount, percent: settings.materialityPercent };
  return {
    kpi,
    rule,
    actual,
    target,
    status,
    shownStatus: status,
    variance,
    variancePercent: variancePercent(variance, target),
    favourable: variance === undefined ? undefined : favourableOf(variance, target, materiality),
  };
}
