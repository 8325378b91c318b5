import type { EvaluationContext } from '../evaluation/evaluation-context';
import { kpiFigures } from '../evaluation/kpi-figures';
import type { KpiResult } from '../evaluation/kpi-result';
import type { Kpi } from '../model/kpi';
import { PERIODS_IN_YEAR } from '../periods/periods-in-year';
import type { Grain } from '../periods/grain';
import { colourStreak } from './colour-streak';

/** What a KPI's past says of the organisation, with its evidence. */
export interface SwotProposal {
  readonly kind: 'Strength' | 'Weakness';
  readonly kpi: Kpi;
  /** So many periods in a row, the last one included, the rule gave it green or red. */
  readonly periods: number;
  readonly grain: Grain;
  /** Further back nobody looked. */
  readonly isLonger: boolean;
}

/** Half a year, and never less than three periods: two may be luck. */
const LEAST = 3;
const LONGEST_LOOK_BACK = 36;

/**
 * Strengths are KPIs that have been green for long, weaknesses those that have been red: by their rule, not by a status that
 * was set by hand. A plain KPI that nobody scores says nothing. Strengths first, each kind from the heaviest KPI on.
 *
 * @param isKnown whether the SWOT says so already, or somebody did not want it
 */
export function swotProposals(
  results: readonly Pick<KpiResult, 'kpi' | 'period' | 'absoluteShare'>[],
  context: EvaluationContext,
  isKnown: (kind: SwotProposal['kind'], kpi: Kpi) => boolean,
): readonly SwotProposal[] {
  const proposals = results.flatMap((result): Weighed[] => {
    const { kpi, period, absoluteShare = 0 } = result;
    const { grain } = period;
    const { computedStatus } = kpiFigures(kpi, period, context);
    if (computedStatus !== 'Green' && computedStatus !== 'Red') return [];
    const kind = computedStatus === 'Green' ? 'Strength' : 'Weakness';
    if (isKnown(kind, kpi)) return [];
    const periods = colourStreak(kpi, computedStatus, period, LONGEST_LOOK_BACK, context);
    if (periods < longIn(grain)) return [];
    const isLonger = periods === LONGEST_LOOK_BACK;
    return [{ proposal: { kind, kpi, periods, grain, isLonger }, absoluteShare }];
  });
  const ordered = proposals.sort((a, b) => b.absoluteShare - a.absoluteShare);
  return (['Strength', 'Weakness'] as const).flatMap((kind) =>
    ordered.flatMap(({ proposal }) => (proposal.kind === kind ? [proposal] : [])),
  );
}

interface Weighed {
  readonly proposal: SwotProposal;
  readonly absoluteShare: number;
}

function longIn(grain: Grain): number {
  return Math.max(LEAST, PERIODS_IN_YEAR[grain] / 2);
}
