import { closingGaps } from '../../src/scorecard/edits/closing-gaps';
import type { Analysis } from '../../src/scorecard/model/analysis';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import type { Period } from '../../src/scorecard/periods/period';

/** The scorecard with everything said about the KPIs that are off track in a period. */
export function explained(scorecard: Scorecard, period: Period): Scorecard {
  const added = closingGaps(scorecard, period).unexplained.map(({ kpi }): Analysis => ({
    ...{ kpi: kpi.id, period, rootCause: 'Market' },
    ...{ whatHappened: 'Prices fell', noActionBecause: 'They rise again' },
  }));
  return { ...scorecard, analyses: [...scorecard.analyses, ...added] };
}
