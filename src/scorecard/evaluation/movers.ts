import type { Kpi } from '../model/kpi';
import { contributionsOf, type ContributionChild } from '../roll-up/contribution';
import { countedScores } from './counted-scores';
import type { Evaluation } from './evaluation';

/** How much one KPI moved the overall score, on the 0..1 scale. */
export interface Mover {
  readonly kpi: Kpi;
  readonly contribution: number;
}

/**
 * The contribution of every KPI to the change of the overall score between two evaluations, in the order of the KPIs.
 * Adds up exactly to the change. Undefined where the worst child decides, or when the score is missing in either.
 */
export function movers(now: Evaluation, before: Evaluation): Mover[] | undefined {
  const scoreBefore = before.overall.score;
  if (scoreBefore === undefined || now.overall.score === undefined) return undefined;
  if (now.settings.rollUp === 'Worst' || before.settings.rollUp === 'Worst') return undefined;
  const kpis = new Map<string, Kpi>();
  for (const { kpi } of [...now.kpis, ...before.kpis]) if (!kpis.has(kpi.id)) kpis.set(kpi.id, kpi);
  const scoresNow = countedScores(now);
  const scoresBefore = countedScores(before);
  const children = [...kpis.keys()].map((id): ContributionChild => ({
    scoreNow: scoresNow.get(id),
    scoreBefore: scoresBefore.get(id),
    shareNow: now.kpiById.get(id)?.absoluteShare ?? 0,
    shareBefore: before.kpiById.get(id)?.absoluteShare ?? 0,
  }));
  const found = contributionsOf(children, scoreBefore);
  return [...kpis.values()].map((kpi, index) => ({ kpi, contribution: found[index] ?? 0 }));
}
