import { frequencyOf } from '../evaluation/evaluation-context';
import { cycleMisfit } from './cycle-misfit';
import { finding } from './finding';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/** K8: a cycle that does not fit the KPI's class. */
export const cycleAndClass: HealthRule = {
  code: 'K8',
  check: ({ kpis, settings }) => {
    const classified = kpis.filter((kpi) => kpi.class !== undefined);
    return {
      checked: classified.length,
      findings: classified.flatMap((kpi) => {
        const kind = cycleMisfit(kpi.class, frequencyOf(kpi, settings));
        const data = { name: kpi.name, id: kpi.id };
        return kind ? finding(kind, kpiObject(kpi, 'frequency'), data) : [];
      }),
    };
  },
};
