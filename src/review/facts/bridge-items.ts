import { contributionsOf, type ContributionChild } from '../../scorecard/roll-up/contribution';
import type { UnitResult } from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { lostPoints } from './off-track-kpis';
import { pointsMoved } from './points-moved';
import { scoreSource } from './score-source';

/**
 * Something that moved the score, or keeps it below green. `missing`: it had a score and has none now; `new`: the other
 * way round; `gone`: it is not used any more, so it has no row.
 */
export interface BridgeItem {
  readonly kind: 'kpi' | 'missing' | 'new' | 'gone' | 'unit';
  readonly name: string;
  readonly row?: KpiRow;
  readonly points: number;
}

/** All that add up to the change of the score, or to its distance from green; undefined where nothing adds up. */
export function bridgeItems(subject: ReviewSubject): readonly BridgeItem[] | undefined {
  const { now, before } = subject;
  if (now.overall.score === undefined) return undefined;
  switch (scoreSource(subject)) {
    case 'lowest':
      return undefined;
    case 'units':
      return before ? unitsMoved(now.overall, before.overall) : unitsBelowGreen(subject);
    case 'KPIs':
      return before ? kpisMoved(subject) : kpisBelowGreen(subject);
  }
}

function kpisMoved(subject: ReviewSubject): readonly BridgeItem[] {
  const { outline, now, before } = subject;
  const items: BridgeItem[] = [];
  for (const [id, points] of pointsMoved(subject) ?? []) {
    const earlier = before?.kpiById.get(id);
    const current = now.kpiById.get(id);
    const name = (current ?? earlier)?.kpi.name ?? id;
    const row = outline.kpiById.get(id);
    const counted = hasShare(current) || hasShare(earlier);
    if (counted) items.push({ kind: kindOf(current, earlier), name, row, points });
  }
  return items;
}

function kindOf(now: KpiResult | undefined, before: KpiResult | undefined): BridgeItem['kind'] {
  if (now === undefined) return 'gone';
  const [scored, wasScored] = [now.score !== undefined, before?.score !== undefined];
  if (scored === wasScored) return 'kpi';
  return scored ? 'new' : 'missing';
}

function hasShare(result: KpiResult | undefined): boolean {
  return (result?.absoluteShare ?? 0) > 0;
}

function kpisBelowGreen(subject: ReviewSubject): readonly BridgeItem[] {
  return subject.outline.kpis.flatMap((row): BridgeItem[] => {
    const lost = lostPoints(row, subject);
    if (lost === undefined || !hasShare(row.result)) return [];
    return [{ kind: 'kpi', name: row.result.kpi.name, row, points: 0 - lost }];
  });
}

function unitsMoved(now: UnitResult, before: UnitResult): readonly BridgeItem[] {
  const pairs = now.children.map((child) => ({
    child,
    earlier: before.children.find(({ unit }) => unit?.id === child.unit?.id),
  }));
  const children = pairs.map(({ child, earlier }): ContributionChild => ({
    scoreNow: child.score,
    scoreBefore: earlier?.score,
    shareNow: child.shareOfParent ?? 0,
    shareBefore: earlier?.shareOfParent ?? 0,
  }));
  const moved = contributionsOf(children, before.score ?? 0);
  return pairs.map(({ child }, index) => ({
    kind: 'unit',
    name: child.unit?.name ?? '',
    points: (moved[index] ?? 0) * 100,
  }));
}

function unitsBelowGreen({ now, settings }: ReviewSubject): readonly BridgeItem[] {
  return now.overall.children.map(({ unit, score, shareOfParent }) => ({
    kind: 'unit',
    name: unit?.name ?? '',
    points: 0 - (shareOfParent ?? 0) * Math.max(0, settings.greenFrom - (score ?? 0)) * 100,
  }));
}
