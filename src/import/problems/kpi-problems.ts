import type { ImportProblem } from '../proposal/import-problem';
import type { ProposedKpi } from '../proposal/proposal';

/** Below this a direction is worth a question. */
const UNSURE = 0.5;

/** What of the KPIs needs an answer: names that stand twice, directions that nothing tells. */
export function kpiProblems(kpis: readonly ProposedKpi[]): ImportProblem[] {
  const seen = new Map<string, ProposedKpi>();
  return kpis.flatMap((kpi) => {
    const { id, name, source } = kpi;
    const place = { sheet: source.sheet, row: source.row, cell: source.cell };
    const other = seen.get(id);
    if (other === undefined) seen.set(id, kpi);
    const { direction } = kpi.guesses;
    return [
      ...(other
        ? [
            {
              code: 'duplicate-kpi',
              severity: 'Warning',
              place,
              data: { name, cell: source.cell, other: other.source.cell },
            } as const,
          ]
        : []),
      ...(direction.confidence < UNSURE
        ? [{ code: 'direction-unsure', severity: 'Warning', place, data: { name } } as const]
        : []),
    ];
  });
}
