import type { Status } from '../../scorecard/model/status';
import type { ReviewSubject } from '../subject/review-subject';

/** A status that somebody set instead of the rule's. */
export interface SetByHand {
  /** The row of the outline. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly shown: Status;
  readonly computed: Status;
  readonly reason: string;
}

/** The overridden objectives and KPIs of the review, in the order of its rows. */
export function setByHand({ outline }: Pick<ReviewSubject, 'outline'>): readonly SetByHand[] {
  const objectives = outline.objectives.map(({ row, result }) => ({
    row,
    result,
    about: result.objective,
  }));
  const kpis = outline.kpis.map(({ row, result }) => ({ row, result, about: result.kpi }));
  return [...objectives, ...kpis]
    .flatMap(({ row, result, about: { id, name } }) => {
      const { override, status: shown, computedStatus: computed } = result;
      return override ? [{ row, id, name, shown, computed, reason: override.reason ?? '' }] : [];
    })
    .sort((a, b) => a.row - b.row);
}
