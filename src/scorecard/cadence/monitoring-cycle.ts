import { isActive } from '../evaluation/active';
import { frequencyOf, type EvaluationContext } from '../evaluation/evaluation-context';
import { cycleMisfit } from '../health/cycle-misfit';
import type { Kpi } from '../model/kpi';
import { GRAINS, type Grain } from '../periods/grain';
import type { Period } from '../periods/period';

/** How often the KPIs of a class are read. */
export interface CycleLine {
  /** Absent for KPIs that are neither operational nor strategic. */
  readonly kpiClass?: NonNullable<Kpi['class']>;
  readonly frequency: Grain;
  readonly kpis: readonly Kpi[];
  /** Whether the frequency goes with the class: operational up to a month, strategic from a quarter on. */
  readonly fits: boolean;
}

const CLASSES = ['Operational', 'Strategic', undefined] as const;

/** The monitoring cycle: the KPIs in use in a period by class, then by how often they are read, the most often first. */
export function monitoringCycle(
  { scorecard, settings }: Pick<EvaluationContext, 'scorecard' | 'settings'>,
  period: Period,
): readonly CycleLine[] {
  const inUse = scorecard.kpis.filter((kpi) => isActive(kpi, period, settings.calendar));
  return CLASSES.flatMap((kpiClass) =>
    GRAINS.flatMap((frequency): CycleLine[] => {
      const kpis = inUse.filter(
        (kpi) => kpi.class === kpiClass && frequencyOf(kpi, settings) === frequency,
      );
      if (kpis.length === 0) return [];
      const fits = cycleMisfit(kpiClass, frequency) === undefined;
      return [{ ...(kpiClass && { kpiClass }), frequency, kpis, fits }];
    }),
  );
}
