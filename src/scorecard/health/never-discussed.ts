import { actualOf } from '../evaluation/figure';
import { aggregationOf } from '../rules/aggregation-of';
import { finding } from './finding';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/** With half a year of monthly readings there were enough reviews to speak of it once. */
const READINGS_TO_DISCUSS = 6;

/** R6: a KPI with readings about which nobody wrote an analysis, an action, an initiative or a KPI review. */
export const neverDiscussed: HealthRule = {
  code: 'R6',
  check: ({ scorecard, kpis, readingsOf }) => {
    const { analyses, actions, initiatives, kpiReviews } = scorecard;
    const discussed = new Set(
      [...analyses, ...actions, ...initiatives, ...kpiReviews].map(({ kpi }) => kpi),
    );
    return {
      checked: kpis.length,
      findings: kpis.flatMap((kpi) => {
        if (discussed.has(kpi.id)) return [];
        const how = aggregationOf(kpi);
        const periods = readingsOf(kpi).filter((each) => actualOf(each, how) !== undefined).length;
        if (periods < READINGS_TO_DISCUSS) return [];
        return finding('neverDiscussed', kpiObject(kpi), { name: kpi.name, id: kpi.id, periods });
      }),
    };
  },
};
