import type { Proposal } from '../../../../src/import/proposal/proposal';
import type { ExpectedKpi } from '../expected-kpis';
import type { Mark } from './count';
import { markFacts } from './mark-facts';
import { markReadings } from './mark-readings';
import { matchKpis } from './match-kpis';

/** KPIs found and missed, and rows taken for KPIs that are none; then the figures and facts of each. */
export function markKpis(expected: readonly ExpectedKpi[], proposal: Proposal): Mark[] {
  const matched = matchKpis(expected, proposal);
  const taken = new Set(matched.values());
  const due = expected.filter((kpi) => kpi.truth.optional !== true || matched.has(kpi));
  return [
    ...due.map((kpi) => ({
      point: 'KPIs' as const,
      isRight: matched.has(kpi),
      fault: `missed: ${kpi.truth.name}`,
    })),
    ...proposal.kpis
      .filter((kpi) => !taken.has(kpi))
      .map(({ name, source }) => ({
        point: 'KPIs' as const,
        isRight: false,
        fault: `no KPI, or one for the second time: ${name} (${source.cell})`,
      })),
    ...due.flatMap((kpi) => markReadings(kpi, matched.get(kpi))),
    ...due.flatMap((kpi) => markFacts(kpi.truth, matched.get(kpi))),
  ];
}
