import { kpiProblems } from '../problems/kpi-problems';
import type { ImportProblemCode } from '../proposal/import-problem';
import type { Proposal } from '../proposal/proposal';
import { correctedKpis, withLinks } from './corrected-kpis';
import type { Corrections } from './corrections';

const OF_KPIS: ReadonlySet<ImportProblemCode> = new Set(['duplicate-kpi', 'direction-unsure']);

/** What of corrections needs the sheets to be read again: all but what is said of KPIs, links and figures. */
export function shapeCorrections(corrections: readonly Corrections[]): readonly Corrections[] {
  return corrections.map(({ kpis: _, links: __, figures: ___, ...shape }) => shape);
}

/** A proposal for the shape of the sheets, with all that was said of its KPIs and links; quick for thousands of KPIs. */
export function correctProposal(
  { regions, kpis, problems }: Proposal,
  corrections: readonly Corrections[],
): Proposal {
  const corrected = correctedKpis(kpis, corrections);
  return {
    regions: regions.map((region) => withLinks(region, corrections)),
    kpis: corrected,
    problems: [...problems.filter(({ code }) => !OF_KPIS.has(code)), ...kpiProblems(corrected)],
  };
}
