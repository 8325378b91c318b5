import { evaluate } from '../evaluation/evaluate';
import type { NodeResult, UnitResult } from '../evaluation/evaluation';
import type { KpiResult } from '../evaluation/kpi-result';
import type { Scorecard } from '../model/scorecard';
import type { Snapshot } from '../model/snapshot';
import type { Period } from '../periods/period';

/** A snapshot without what the closing says of it: when, why and by whom. */
export type FrozenFigures = Omit<Snapshot, 'closedOn' | 'period' | 'kind' | 'reason' | 'by'>;

/** The ID of the whole scorecard where no unit is the company: a snapshot needs one. */
const WHOLE = 'Scorecard';

/** What a closing of a period freezes: the scorecard, its units, perspectives, objectives and KPIs, in this order. */
export function frozenFigures(scorecard: Scorecard, period: Period): readonly FrozenFigures[] {
  const { overall, kpis } = evaluate(scorecard, period);
  const below = unitsBelow(overall);
  return [
    frozenNode('Scorecard', overall.unit?.id ?? WHOLE, overall),
    ...below.map((unit) => frozenNode('Unit', unit.unit?.id ?? '', unit)),
    ...overall.perspectives.map((one) => frozenNode('Perspective', one.perspective.id, one)),
    ...[overall, ...below].flatMap(frozenObjectives),
    ...kpis.map(frozenKpi),
  ];
}

function unitsBelow({ children }: UnitResult): readonly UnitResult[] {
  return children.flatMap((unit) => [unit, ...unitsBelow(unit)]);
}

function frozenObjectives(unit: UnitResult): readonly FrozenFigures[] {
  return unit.perspectives
    .flatMap(({ objectives }) => objectives)
    .map((one) => frozenNode('Objective', one.objective.id, one));
}

function frozenNode(
  level: Snapshot['level'],
  id: string,
  { status, score, weight }: NodeResult,
): FrozenFigures {
  return { level, id, status, weight, ...(score !== undefined && { score }) };
}

function frozenKpi({ kpi, actual, target, achievement, status, score }: KpiResult): FrozenFigures {
  const figures = { actual, target, achievement, score };
  const known = Object.entries(figures).filter(([, value]) => value !== undefined);
  return {
    level: 'KPI',
    id: kpi.id,
    status,
    weight: kpi.weight,
    ...Object.fromEntries(known),
  };
}
