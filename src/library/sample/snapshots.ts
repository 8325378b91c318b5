import { evaluate } from '../../scorecard/evaluation/evaluate';
import type { NodeResult, UnitResult } from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Snapshot } from '../../scorecard/model/snapshot';
import { monthPeriod, samePeriod, type Period } from '../../scorecard/periods/period';

type FrozenFigures = Omit<Snapshot, 'closedOn' | 'period' | 'kind' | 'reason' | 'by'>;

const RESTATED = {
  kpi: 'P1.1',
  period: monthPeriod(2026, 9),
  /** kEUR, as it was known at the close. */
  first: 64,
  on: '2026-10-21',
  by: 'Sofie Lindqvist',
  reason: 'A customer’s credit note of 15 kEUR arrived after the close',
};

/**
 * What each closed review froze, and the rows of September that a late credit note changed afterwards. The figures
 * are what the scorecard's own rules give, so that the sample never contradicts itself.
 */
export function closingSnapshots(scorecard: Scorecard): readonly Snapshot[] {
  const reported = asFirstReported(scorecard);
  const closings = scorecard.reviews.flatMap(({ period, closedOn, closedBy }) =>
    closedOn === undefined
      ? []
      : frozenFigures(reported, period).map((figures) => ({
          closedOn,
          period,
          kind: 'First' as const,
          by: closedBy,
          ...figures,
        })),
  );
  return [...closings, ...restatedSnapshots(reported, scorecard)];
}

function restatedSnapshots(reported: Scorecard, scorecard: Scorecard): readonly Snapshot[] {
  const { period, on, by, reason } = RESTATED;
  const first = frozenFigures(reported, period);
  return frozenFigures(scorecard, period)
    .filter((row, index) => differs(row, first[index]))
    .map((figures) => ({ closedOn: on, period, kind: 'Restated', reason, by, ...figures }));
}

function asFirstReported(scorecard: Scorecard): Scorecard {
  const readings = scorecard.readings.map((reading) =>
    reading.kpi === RESTATED.kpi && samePeriod(reading.period, RESTATED.period)
      ? { ...reading, actual: RESTATED.first }
      : reading,
  );
  return { ...scorecard, readings };
}

function frozenFigures(scorecard: Scorecard, period: Period): readonly FrozenFigures[] {
  const { overall, kpis } = evaluate(scorecard, period);
  const units = [overall, ...overall.children];
  return [
    frozenNode('Scorecard', overall.unit?.id ?? '', overall),
    ...overall.children.map((unit) => frozenNode('Unit', unit.unit?.id ?? '', unit)),
    ...overall.perspectives.map((one) => frozenNode('Perspective', one.perspective.id, one)),
    ...units.flatMap(frozenObjectives),
    ...kpis.map(frozenKpi),
  ];
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

function differs(now: FrozenFigures, first: FrozenFigures | undefined): boolean {
  return now.score !== first?.score || now.actual !== first?.actual || now.status !== first?.status;
}
