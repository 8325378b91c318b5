import { EMPTY_SCORECARD, type Scorecard } from '../../scorecard/model/scorecard';
import { ACTIONS } from './actions';
import { ANALYSES } from './analyses';
import { CUSTOMER_SERIES } from './data/customer';
import { FINANCIAL_SERIES } from './data/financial';
import { LEARNING_SERIES } from './data/learning';
import { PROCESS_SERIES } from './data/processes';
import { INITIATIVES } from './initiatives';
import { readingsOf } from './kpi-series';
import { DRIVER_KPIS } from './kpis-company-drivers';
import { RESULT_KPIS } from './kpis-company-results';
import { DEPARTMENT_KPIS } from './kpis-departments';
import { LINKS } from './links';
import { COMPANY_OBJECTIVES, DEPARTMENT_OBJECTIVES } from './objectives';
import { PERSPECTIVES, UNITS } from './organisation';
import { CHANGES, DECISIONS, IGNORED_FINDINGS, REVIEWS } from './reviews';
import { KPI_REVIEWS } from './kpi-reviews';
import { SETUP } from './setup';
import { closingSnapshots } from './snapshots';
import { SWOT } from './swot';

const SERIES = [...FINANCIAL_SERIES, ...CUSTOMER_SERIES, ...PROCESS_SERIES, ...LEARNING_SERIES];

/**
 * The sample company: a made-up maker of water pumps with 310 people, as its scorecard stands for the review of
 * October 2026. Its foundry delivers late since May; on-time delivery, margin and the budget for freight follow.
 * Every status, direction, threshold kind, aggregation and frequency occurs in it. The same at every call.
 */
export function sampleScorecard(): Scorecard {
  const open = sampleBeforeClosing();
  return { ...open, snapshots: closingSnapshots(open) };
}

function sampleBeforeClosing(): Scorecard {
  return {
    ...EMPTY_SCORECARD,
    setup: SETUP,
    perspectives: PERSPECTIVES,
    units: UNITS,
    objectives: [...COMPANY_OBJECTIVES, ...DEPARTMENT_OBJECTIVES],
    links: LINKS,
    kpis: [...RESULT_KPIS, ...DRIVER_KPIS, ...DEPARTMENT_KPIS],
    readings: SERIES.flatMap(readingsOf),
    analyses: ANALYSES,
    actions: ACTIONS,
    initiatives: INITIATIVES,
    swot: SWOT,
    reviews: REVIEWS,
    decisions: DECISIONS,
    kpiReviews: KPI_REVIEWS,
    changes: CHANGES,
    ignored: IGNORED_FINDINGS,
  };
}
