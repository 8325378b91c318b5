import { frequencyOf } from '../evaluation/evaluation-context';
import type { Kpi } from '../model/kpi';
import { isFiner, type Grain } from '../periods/grain';
import { finding } from './finding';
import type { FindingKind } from './finding-kinds';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/**
 * K8: a cycle that does not fit the KPI's class. Operational KPIs are read weekly or monthly, so that somebody can
 * still steer; strategic ones move slowly and are read each quarter or half-year.
 */
export const cycleAndClass: HealthRule = {
  code: 'K8',
  check: ({ kpis, settings }) => {
    const classified = kpis.filter((kpi) => kpi.class !== undefined);
    return {
      checked: classified.length,
      findings: classified.flatMap((kpi) => {
        const kind = misfit(kpi.class, frequencyOf(kpi, settings));
        const data = { name: kpi.name, id: kpi.id };
        return kind ? finding(kind, kpiObject(kpi, 'frequency'), data) : [];
      }),
    };
  },
};

function misfit(
  kpiClass: Kpi['class'],
  frequency: Grain,
): Extract<FindingKind, 'strategicReadOften' | 'operationalReadSeldom'> | undefined {
  const isMonthlyAtMost = isFiner(frequency, 'Quarter');
  if (kpiClass === 'Strategic') return isMonthlyAtMost ? 'strategicReadOften' : undefined;
  return isMonthlyAtMost ? undefined : 'operationalReadSeldom';
}
