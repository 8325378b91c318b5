import type { Kpi } from '../model/kpi';
import { judge } from '../rules/judgement';
import { kpiRuleOf, scaleRule, type KpiRule } from '../rules/kpi-rule';
import { requiredPerPeriod } from '../rules/required-rate';
import { forecastYear, type Forecast } from '../series/forecast';
import type { FullYear } from '../series/full-year';
import type { YearToDate } from '../series/year-to-date';
import type { EvaluationContext } from './evaluation-context';
import { actualOf, figureOver, totalTarget, type PeriodReading } from './figure';
import { readingsAt } from './period-readings';
import type { YearPlan } from './year-plan';

/** A KPI's fiscal year as seen from one period. */
export interface KpiYear {
  readonly yearToDate?: YearToDate;
  readonly fullYear?: FullYear;
}

/** Year to date and expected full year of a KPI, from the due periods of the fiscal year in the plan. */
export function kpiYear(kpi: Kpi, plan: YearPlan, context: EvaluationContext): KpiYear {
  const readings = readingsAt(kpi, plan.periods, context);
  const soFar = readings.filter((each) => each.period.ordinal <= plan.last.ordinal);
  const rule = kpiRuleOf(kpi, context.settings);
  const yearToDate = yearToDateOf(soFar, rule, context);
  const view = { kpi, plan, readings, periodsSoFar: soFar.length, rule, yearToDate };
  return { yearToDate, fullYear: fullYearOf(view, context) };
}

/** A KPI's year on the way to its forecast. */
interface YearView {
  readonly kpi: Kpi;
  readonly plan: YearPlan;
  readonly readings: readonly PeriodReading[];
  readonly periodsSoFar: number;
  readonly rule: KpiRule;
  readonly yearToDate?: YearToDate;
}

function yearToDateOf(
  soFar: readonly PeriodReading[],
  rule: KpiRule,
  context: EvaluationContext,
): YearToDate | undefined {
  const how = rule.aggregation;
  const ends = soFar.findLastIndex(({ reading }) =>
    how === 'entered' ? reading?.ytdActual !== undefined : actualOf(reading, how) !== undefined,
  );
  const span = soFar.slice(0, ends + 1);
  const first = span[0];
  const last = span[span.length - 1];
  if (!first || !last) return undefined;
  if (how === 'entered') {
    const { ytdActual: actual, ytdTarget: target } = last.reading ?? {};
    const { status } = judge(actual, target, rule, context.settings);
    return { from: first.period, to: last.period, actual, target, status, missing: [] };
  }
  const figure = figureOver(span, how, context.settings.calendar);
  const scaled = scaleRule(rule, figure.counted);
  const { status } = judge(figure.actual, figure.target, scaled, context.settings);
  return {
    from: first.period,
    to: last.period,
    actual: figure.actual,
    target: figure.target,
    status,
    missing: how === 'last' ? [] : figure.missing,
  };
}

function fullYearOf(view: YearView, context: EvaluationContext): FullYear | undefined {
  const { readings, rule } = view;
  if (readings.length === 0) return undefined;
  const { value, method } = expected(view, context);
  const target = fullYearTarget(readings, rule);
  if (value === undefined && target === undefined) return undefined;
  const own = readings.reduce((sum, each) => sum + each.readings, 0);
  const scaled = scaleRule(rule, own);
  const { status } = judge(value, target, scaled, context.settings);
  return { value, target, status, method, required: required(view, target) };
}

function expected(view: YearView, context: EvaluationContext): Forecast {
  const { readings, periodsSoFar, rule, yearToDate } = view;
  const how = rule.aggregation;
  const actuals = readings.map(({ reading }, index) =>
    index < periodsSoFar ? actualOf(reading, how) : undefined,
  );
  const entered = readings.map(({ reading }) => reading?.forecast);
  const total = readings.length;
  if (how !== 'entered' && how !== 'ratio') {
    const prior = how === 'sum' ? priorYear(view, context) : undefined;
    return forecastYear({ actuals, entered, total, aggregation: how, prior });
  }
  const open = actuals.some(
    (actual, index) => actual === undefined && entered[index] !== undefined,
  );
  if (how === 'ratio' && open) {
    // Forecasts of a ratio have no denominators, so the periods weigh the same.
    return forecastYear({ actuals, entered, total, aggregation: 'average' });
  }
  const complete = yearToDate?.to.ordinal === readings[total - 1]?.period.ordinal;
  return { value: yearToDate?.actual, method: complete ? 'actual' : 'year to date' };
}

/** The actuals of the year before, position by position; a total with a gap would understate the shape. */
function priorYear(
  { kpi, plan, readings, rule }: YearView,
  context: EvaluationContext,
): (number | undefined)[] {
  const start = plan.periods[0]?.ordinal ?? 0;
  return readings.map(({ period }) => {
    const before = plan.yearBefore[period.ordinal - start];
    const [found] = before ? readingsAt(kpi, [before], context) : [];
    return found && found.missing.length === 0
      ? actualOf(found.reading, rule.aggregation)
      : undefined;
  });
}

function fullYearTarget(readings: readonly PeriodReading[], rule: KpiRule): number | undefined {
  if (rule.aggregation === 'entered') return readings[readings.length - 1]?.reading?.ytdTarget;
  const whole = readings.map((each) => ({
    ...each,
    reading: { ...each.reading, target: each.wholeTarget },
  }));
  return totalTarget(whole, rule.aggregation);
}

/** Only a total can be caught up with: what is missing to the target, spread over the periods that are left. */
function required(
  { readings, rule, yearToDate }: YearView,
  target: number | undefined,
): number | undefined {
  if (rule.aggregation !== 'sum' || target === undefined) return undefined;
  const reached = yearToDate?.to.ordinal ?? -Infinity;
  const left = readings.filter(({ period }) => period.ordinal > reached);
  return requiredPerPeriod(yearToDate?.actual ?? 0, target, left.length);
}
