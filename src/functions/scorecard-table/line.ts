import { evaluate } from '../../scorecard/evaluation/evaluate';
import type { NodeResult, UnitResult } from '../../scorecard/evaluation/evaluation';
import { evaluationContext } from '../../scorecard/evaluation/evaluation-context';
import { kpiFigures } from '../../scorecard/evaluation/kpi-figures';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { shift, type Period } from '../../scorecard/periods/period';
import { weightOf } from '../../scorecard/roll-up/weight-of';

/** One line of the result: a KPI, or what KPIs are rolled up to. */
export interface Line {
  /** What it is and of which ID, as no other line: KPI F1.1, Objective F1, Perspective F, Scorecard. */
  readonly line: string;
  readonly id?: string;
  readonly name?: string;
  readonly objective?: string;
  readonly unit?: string;
  readonly owner?: string;
  readonly weight: number;
  readonly result: Pick<NodeResult, 'score' | 'status' | 'change' | 'coverage'>;
  /** Absent for what is rolled up. */
  readonly kpi?: KpiResult;
  /** Actual of a KPI so many periods before the evaluated one; undefined when none was due or entered then. */
  readonly actualBefore: (periods: number) => number | undefined;
}

/** Each active KPI in the order of its table; `withNodes`: before them the whole, its perspectives and all objectives. */
export function linesOf(scorecard: Scorecard, period: Period, withNodes: boolean): readonly Line[] {
  const context = evaluationContext(scorecard);
  const { overall, kpis } = evaluate(scorecard, period, context);
  const ofKpis = kpis.map((result): Line => {
    const { kpi } = result;
    return {
      ...kpi,
      line: `KPI ${kpi.id}`,
      weight: weightOf(kpi),
      result,
      kpi: result,
      actualBefore: (periods) => {
        const before = kpiFigures(kpi, shift(period, -periods), context);
        return before.carried ? undefined : before.actual;
      },
    };
  });
  return withNodes ? [...nodesOf(overall), ...ofKpis] : ofKpis;
}

function nodesOf(overall: UnitResult): Line[] {
  const perspectives = overall.perspectives.map((result) =>
    node(`Perspective ${result.perspective.id}`, result, result.perspective),
  );
  const whole = node('Scorecard', overall, { id: overall.unit?.id, name: overall.unit?.name });
  return [whole, ...perspectives, ...objectivesOf(overall)];
}

/** Those of a unit, then those of the units below it. */
function objectivesOf({ perspectives, children }: UnitResult): Line[] {
  const own = perspectives
    .flatMap(({ objectives }) => objectives)
    .map((result) => node(`Objective ${result.objective.id}`, result, result.objective));
  return [...own, ...children.flatMap(objectivesOf)];
}

function node(
  line: string,
  result: NodeResult,
  about: Pick<Line, 'id' | 'name' | 'unit' | 'owner'>,
): Line {
  const { id, name, unit, owner } = about;
  return { line, id, name, unit, owner, weight: result.weight, result, actualBefore: noActual };
}

const noActual = (): undefined => undefined;
