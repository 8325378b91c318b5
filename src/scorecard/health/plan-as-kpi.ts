import { evidence } from './evidence';
import { finding } from './finding';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';
import { readsLikePlan } from './reads-like-plan';

/** M1: a plan written as a KPI. */
export const planAsKpi: HealthRule = {
  code: 'M1',
  check: ({ kpis }) => {
    const plans = kpis.filter((kpi) => readsLikePlan(kpi.name));
    return {
      checked: kpis.length,
      findings: plans.map((kpi) =>
        finding('planAsKpi', kpiObject(kpi, 'name'), { name: kpi.name, id: kpi.id }),
      ),
      evidence:
        kpis.length === 0
          ? evidence('noKpis', {})
          : evidence('plansAmongKpis', { plans: plans.length, kpis: kpis.length }),
    };
  },
};
