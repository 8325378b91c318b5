import type { Kpi } from '../model/kpi';
import { coarserPeriod, finerPeriods, lastEndedBy } from '../periods/containing';
import { shift, type Period } from '../periods/period';
import { judge } from '../rules/judgement';
import { kpiRuleOf, scaleRule, type KpiRule } from '../rules/kpi-rule';
import { requiredPerPeriod } from '../rules/required-rate';
import { forecastYear, type Forecast } from '../series/forecast';
import type { FullYear } from '../series/full-year';
import type { YearToDate } from '../series/year-to-date';
import { isActive } from './active';
import { frequencyOf, type EvaluationContext } from './evaluation-context';
import { actualOf, figureOver, totalTarget, type PeriodReading } from './figure';
import { readingsAt } from './kpi-figures';

/** A KPI's fiscal year as seen from one period. */
export interface KpiYear {
  readonly yearToDate?: YearToDate;
  readonly fullYear?: FullYear;
}

/** Year to date and expected full year of a KPI, from the due periods of the fiscal year that holds `period`. */
export function kpiYear(kpi: Kpi, period: Period, context: EvaluationContext): KpiYear {
  const { calendar } = context.settings;
  const frequency = frequencyOf(kpi, context.settings);
  const year = coarserPeriod(period, 'Year', calendar);
  const due = finerPeriods(year, frequency, calendar).filter((each) =>
    isActive(kpi, each, calendar),
  );
  const last = lastEndedBy(period, frequency, calendar);
  const readings = readingsAt(kpi, due, context);
  const soFar = readings.filter((each) => each.period.ordinal <= last.ordinal);
  const rule = kpiRuleOf(kpi, context.settings);
  const yearToDate = yearToDateOf(soFar, rule, context);
  return {
    yearToDate,
    fullYear: fullYearOf(kpi, readings, soFar.length, rule, yearToDate, context),
  };
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

function fullYearOf(
  kpi: Kpi,
  readings: readonly PeriodReading[],
  periodsSoFar: number,
  rule: KpiRule,
  yearToDate: YearToDate | undefined,
  context: EvaluationContext,
): FullYear | undefined {
  if (readings.length === 0) return undefined;
  const { value, method } = expected(kpi, readings, periodsSoFar, rule, yearToDate, context);
  const target = fullYearTarget(readings, rule);
  if (value === undefined && target === undefined) return undefined;
  const scaled = scaleRule(rule, readings.length);
  return {
    value,
    target,
    status: judge(value, target, scaled, context.settings).status,
    method,
    required: required(readings, rule, target, yearToDate),
  };
}

function expected(
  kpi: Kpi,
  readings: readonly PeriodReading[],
  periodsSoFar: number,
  rule: KpiRule,
  yearToDate: YearToDate | undefined,
  context: EvaluationContext,
): Forecast {
  const how = rule.aggregation;
  const actuals = readings.map(({ reading }, index) =>
    index < periodsSoFar ? actualOf(reading, how) : undefined,
  );
  const entered = readings.map(({ reading }) => reading?.forecast);
  const total = readings.length;
  if (how === 'entered' || how === 'ratio') {
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
  const prior = how === 'sum' ? priorYear(kpi, readings, rule, context) : undefined;
  return forecastYear({ actuals, entered, total, aggregation: how, prior });
}

/** The readings of the year before, position by position; a 53rd week has none. */
function priorYear(
  kpi: Kpi,
  readings: readonly PeriodReading[],
  rule: KpiRule,
  context: EvaluationContext,
): (number | undefined)[] {
  const first = readings[0]?.period;
  if (!first) return [];
  const { calendar } = context.settings;
  const yearBefore = shift(coarserPeriod(first, 'Year', calendar), -1);
  const all = finerPeriods(shift(yearBefore, 1), first.grain, calendar);
  const offset = all.findIndex((period) => period.ordinal === first.ordinal);
  const before = finerPeriods(yearBefore, first.grain, calendar).slice(offset);
  return readings.map((_, index) => {
    // Week 53 compares with week 52 of the year before.
    const period = before[Math.min(index, before.length - 1)];
    return period && actualOf(context.readings.at(kpi.id, period), rule.aggregation);
  });
}

function fullYearTarget(readings: readonly PeriodReading[], rule: KpiRule): number | undefined {
  if (rule.aggregation === 'entered') return readings[readings.length - 1]?.reading?.ytdTarget;
  return totalTarget(readings, rule.aggregation);
}

function required(
  readings: readonly PeriodReading[],
  rule: KpiRule,
  target: number | undefined,
  yearToDate: YearToDate | undefined,
): number | undefined {
  if (rule.aggregation !== 'sum' || target === undefined) return undefined;
  const left = readings.filter(
    ({ period }) => period.ordinal > (yearToDate?.to.ordinal ?? -Infinity),
  );
  return requiredPerPeriod(yearToDate?.actual ?? 0, target, left.length);
}
