import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { actualOf } from '../../../scorecard/evaluation/figure';
import { isOpen } from '../../../scorecard/health/is-open';
import { closedPeriods } from '../../../scorecard/edits/closed-periods';
import { entriesDue } from '../../../scorecard/entry/entry';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { samePeriod, type Period } from '../../../scorecard/periods/period';
import { aggregationOf } from '../../../scorecard/rules/aggregation-of';
import type { Dictionary } from '../../../strings/dictionary';
import type { Route } from '../../frame/route';

export type StepName = keyof Dictionary['pane']['guide']['steps'];

export type CycleStep = keyof Dictionary['pane']['guide']['cycleSteps'];

/** A step of setting up a scorecard, how far it is, and where it is done. */
export interface GuideStep {
  readonly name: StepName;
  readonly done: number;
  readonly total: number;
  readonly route: Route;
}

/** The six steps as the workbook has them. A step with nothing to count yet has a total of 1. */
export function guideSteps(scorecard: Scorecard, period: Period): readonly GuideStep[] {
  const { setup, perspectives, objectives, links, kpis } = scorecard;
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const covered = new Set(objectives.map(({ perspective }) => perspective));
  const targets = new Set(
    scorecard.readings.filter(({ target }) => target !== undefined).map(({ kpi }) => kpi),
  );
  const defined = kpis.filter(
    ({ id, owner, direction, rangeLow }) =>
      owner !== undefined && (targets.has(id) || direction === 'none' || rangeLow !== undefined),
  );
  const entered = enteredIn(scorecard, period);
  const isClosed = closedPeriods(scorecard).some((each) => samePeriod(each, period));
  return [
    step('strategy', count([setup.vision, setup.strategy ?? setup.themes]), 2, {
      screen: 'strategy',
    }),
    step(
      'objectives',
      perspectives.filter(({ id }) => covered.has(id)).length,
      perspectives.length,
      { screen: 'objectives' },
    ),
    step('map', objectives.filter(({ id }) => linked.has(id)).length, objectives.length, {
      screen: 'strategy-map',
    }),
    step('kpis', defined.length, kpis.length, { screen: 'kpis' }),
    step('data', entered.done, entered.total, { screen: 'data' }),
    step('review', isClosed ? 1 : 0, 1, { screen: 'review' }),
  ];
}

/** Where a scorecard stands in plan, monitor, review and act. */
export function cyclePosition(scorecard: Scorecard, period: Period): CycleStep {
  if (scorecard.kpis.length === 0) return 'plan';
  const { done, total } = enteredIn(scorecard, period);
  if (done < total) return 'monitor';
  if (!closedPeriods(scorecard).some((each) => samePeriod(each, period))) return 'review';
  return scorecard.actions.some(isOpen) ? 'act' : 'plan';
}

function enteredIn(scorecard: Scorecard, period: Period): Pick<GuideStep, 'done' | 'total'> {
  const entries = entriesDue(period, evaluationContext(scorecard));
  const done = entries.filter(
    ({ kpi, reading }) => reading && actualOf(reading, aggregationOf(kpi)) !== undefined,
  );
  return { done: done.length, total: entries.length };
}

function step(name: StepName, done: number, total: number, route: Route): GuideStep {
  return { name, done, total: Math.max(total, 1), route };
}

function count(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}
