import { isActive } from '../evaluation/active';
import { frequencyOf, type EvaluationContext } from '../evaluation/evaluation-context';
import { kpiFigures } from '../evaluation/kpi-figures';
import type { KpiResult } from '../evaluation/kpi-result';
import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { Reading } from '../model/reading';
import { parseDate, type CalendarDate } from '../periods/calendar-date';
import { lastEndedBy, periodContaining } from '../periods/containing';
import type { Grain } from '../periods/grain';
import type { Period } from '../periods/period';
import { firstById } from '../first-by-id';
import { groupBy } from '../group-by';

/** What the rules of the health check look things up in. */
export interface HealthContext extends EvaluationContext {
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** The figures of every KPI that is in use in the period, in the order of the KPIs. */
  readonly results: readonly KpiResult[];
  /** The KPIs in use. */
  readonly kpis: readonly Kpi[];
  readonly kpiById: ReadonlyMap<string, Kpi>;
  readonly objectiveById: ReadonlyMap<string, Objective>;
  /** The KPIs in use by the id of their objective. */
  readonly kpisOf: ReadonlyMap<string, readonly Kpi[]>;
  /** The readings of a KPI in its own frequency, in time order. */
  readonly readingsOf: (kpi: Kpi) => readonly Reading[];
  /** The last period of a grain that is over both for the period under review and today. */
  readonly lastDue: (grain: Grain) => Period;
}

export function healthContext(
  context: EvaluationContext,
  period: Period,
  asOf: CalendarDate,
): HealthContext {
  const { scorecard, settings } = context;
  const kpis = scorecard.kpis.filter((kpi) => isActive(kpi, period, settings.calendar));
  const readings = readingsByKpi(kpis, context);
  return {
    ...context,
    period,
    asOf,
    kpis,
    results: kpis.map((kpi) => kpiFigures(kpi, period, context)),
    kpiById: firstById(kpis),
    objectiveById: firstById(scorecard.objectives),
    kpisOf: groupBy(kpis, (kpi) => kpi.objective ?? ''),
    readingsOf: (kpi) => readings.get(kpi.id) ?? [],
    lastDue: (grain) => lastDue(grain, period, asOf, context),
  };
}

function readingsByKpi(
  kpis: readonly Kpi[],
  { scorecard, settings }: EvaluationContext,
): ReadonlyMap<string, readonly Reading[]> {
  const all = groupBy(scorecard.readings, (reading) => reading.kpi);
  const sorted = new Map<string, readonly Reading[]>();
  for (const kpi of kpis) {
    const frequency = frequencyOf(kpi, settings);
    const own = (all.get(kpi.id) ?? []).filter(({ period }) => period.grain === frequency);
    sorted.set(
      kpi.id,
      own.sort((a, b) => a.period.ordinal - b.period.ordinal),
    );
  }
  return sorted;
}

function lastDue(
  grain: Grain,
  period: Period,
  asOf: CalendarDate,
  { settings }: EvaluationContext,
): Period {
  const ended = lastEndedBy(period, grain, settings.calendar);
  const today = parseDate(asOf);
  if (!today) return ended;
  const running = periodContaining(today, grain, settings.calendar);
  return { grain, ordinal: Math.min(ended.ordinal, running.ordinal - 1) };
}
