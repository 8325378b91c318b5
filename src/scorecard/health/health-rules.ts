import { cycleAndClass } from './cycle-and-class';
import type { HealthRule } from './health-rule';
import {
  kpiWithoutMeasureUnit,
  kpiWithoutObjective,
  kpiWithoutTarget,
  notSmart,
  targetNotDated,
} from './kpi-definition';
import { kpiReviewDue } from './kpi-review-due';
import { laggingWithoutLeading, onlyLagging } from './leading-and-lagging';
import { lineOfSight, objectiveCarried } from './line-of-sight';
import { objectiveWithoutLink, soundLinks } from './map-links';
import { neverDiscussed } from './never-discussed';
import { noMonitoring } from './no-monitoring';
import { oneSided } from './one-sided';
import { openReviews } from './open-reviews';
import { actionOverdue, initiativeBehind } from './overdue';
import { pairsApart } from './pairs-apart';
import { partsAddUp } from './parts';
import { planAsKpi } from './plan-as-kpi';
import { redUnexplained } from './red-unexplained';
import { lowerTargetBelowBaseline, soundSetUp } from './set-up';
import { alwaysGreen, alwaysRed } from './steady-colour';
import { strategyWithoutMeasure } from './strategy-without-measure';
import { tooManyKpis } from './too-many-kpis';
import { vanityMeasure } from './vanity-measure';
import { weightsDecided } from './weights';

/** Every rule in the order of the report: the four classic mistakes first. */
export const HEALTH_RULES: readonly HealthRule[] = [
  ...[planAsKpi, oneSided, strategyWithoutMeasure, noMonitoring],
  ...[kpiWithoutObjective, kpiWithoutMeasureUnit, kpiWithoutTarget, targetNotDated, notSmart],
  ...[vanityMeasure, tooManyKpis, cycleAndClass],
  ...[onlyLagging, laggingWithoutLeading, pairsApart],
  ...[weightsDecided, partsAddUp],
  ...[soundLinks, objectiveWithoutLink],
  ...[objectiveCarried, lineOfSight],
  ...[soundSetUp, lowerTargetBelowBaseline],
  ...[redUnexplained, actionOverdue, initiativeBehind],
  ...[alwaysGreen, alwaysRed, neverDiscussed, kpiReviewDue, openReviews],
];
