import { evaluationContext } from '../evaluation/evaluation-context';
import type { FindingObject } from '../health/finding';
import { healthContext } from '../health/health-context';
import { siblingsIn } from '../health/siblings';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';
import { wholeWeights } from './whole-weights';

interface Weighted {
  readonly id: string;
  readonly weight?: number;
}

/** The weights of a row and its siblings, in proportion, so that they make 100 (or, of shares, 1); unchanged without siblings. */
export function makeWeightsWhole(
  scorecard: Scorecard,
  { table, id }: FindingObject,
  period: Period,
): Scorecard {
  // What is in use in a period does not depend on today.
  const context = healthContext(evaluationContext(scorecard), period, '');
  const group = siblingsIn(context).find(
    (each) => each.table === table && each.rows.some((row) => row.id === id),
  );
  if (!group) return scorecard;
  const { weights } = wholeWeights(group.rows);
  const weightOf = new Map(group.rows.map((row, index) => [row.id, weights[index]]));
  const weighted = <Row extends Weighted>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => {
      const weight = weightOf.get(row.id);
      return weight === undefined ? row : { ...row, weight };
    });
  switch (table) {
    case 'BSC_Perspectives':
      return { ...scorecard, perspectives: weighted(scorecard.perspectives) };
    case 'BSC_Units':
      return { ...scorecard, units: weighted(scorecard.units) };
    case 'BSC_Objectives':
      return { ...scorecard, objectives: weighted(scorecard.objectives) };
    case 'BSC_KPIs':
      return { ...scorecard, kpis: weighted(scorecard.kpis) };
    default:
      return scorecard;
  }
}
