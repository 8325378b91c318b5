import type { Kpi } from '../model/kpi';
import { finding } from './finding';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/** L1: a perspective with lagging KPIs only tells what happened, never what is coming. */
export const onlyLagging: HealthRule = {
  code: 'L1',
  check: ({ scorecard, kpis, objectiveById }) => ({
    checked: scorecard.perspectives.length,
    findings: scorecard.perspectives.flatMap(({ id, name }) => {
      const inside = kpis.filter(
        (kpi) => objectiveById.get(kpi.objective ?? '')?.perspective === id,
      );
      const lagging = inside.filter((kpi) => kpi.type === 'Lagging');
      if (lagging.length === 0 || inside.some((kpi) => kpi.type === 'Leading')) return [];
      const data = { name, id, count: lagging.length };
      return finding('perspectiveOnlyLagging', { table: 'BSC_Perspectives', id }, data);
    }),
  }),
};

/** L2: a lagging KPI that no leading KPI is paired with, from either side. */
export const laggingWithoutLeading: HealthRule = {
  code: 'L2',
  check: ({ kpis, kpiById }) => {
    const lagging = kpis.filter((kpi) => kpi.type === 'Lagging');
    const led = new Set(kpis.filter(isLeading).map((kpi) => kpi.pairedWith));
    return {
      checked: lagging.length,
      findings: lagging
        .filter((kpi) => !led.has(kpi.id) && !isLeading(kpiById.get(kpi.pairedWith ?? '')))
        .map((kpi) =>
          finding('laggingWithoutLeading', kpiObject(kpi, 'pairedWith'), {
            name: kpi.name,
            id: kpi.id,
          }),
        ),
    };
  },
};

function isLeading(kpi: Kpi | undefined): boolean {
  return kpi?.type === 'Leading';
}
