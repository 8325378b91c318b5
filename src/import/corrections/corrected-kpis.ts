import { parseRangeAddress, rangesOverlap } from '../../tables/cell-range';
import type { ProposedKpi, Region } from '../proposal/proposal';
import { headingKey } from '../words/phrases';
import type { Corrections, KpiCorrection } from './corrections';
import { joinedTwins, kpiKey, withTwins } from './twins';

/** KPIs with what the user said about them, by the name that the sheet has; those left out are marked. */
export function correctedKpis(
  kpis: readonly ProposedKpi[],
  corrections: readonly Corrections[],
): readonly ProposedKpi[] {
  const said = new Map<string, KpiCorrection>();
  for (const { sheet, kpis: named = {} } of corrections) {
    for (const [name, correction] of Object.entries(named))
      said.set(keyOf(sheet, name), correction);
  }
  const sayings = withTwins(kpis).map((kpi) => {
    const { sheet, name } = kpi.source;
    const ofName = said.get(keyOf(sheet, name));
    const ofTwin = said.get(keyOf(sheet, kpiKey(kpi)));
    return { kpi, correction: { ...ofName, ...ofTwin } };
  });
  return joinedTwins(sayings).map(({ kpi, correction }) =>
    Object.keys(correction).length === 0 ? kpi : corrected(kpi, correction),
  );
}

/** A region with the way of linking that the user chose. */
export function withLinks(region: Region, corrections: readonly Corrections[]): Region {
  const box = parseRangeAddress(region.range);
  const own = corrections.find(({ sheet, range }) => {
    const other = range === undefined ? undefined : parseRangeAddress(range);
    return (
      sheet === region.sheet && (range === undefined || (box && other && rangesOverlap(box, other)))
    );
  });
  return own?.links === undefined ? region : { ...region, links: own.links };
}

function corrected(
  kpi: ProposedKpi,
  { isLeftOut, twins: _, ...fields }: KpiCorrection,
): ProposedKpi {
  const sure = <Value>(value: Value) => ({
    value,
    confidence: 1,
    reason: { code: 'corrected' } as const,
  });
  const { direction, perspective, aggregation } = fields;
  return {
    ...kpi,
    ...fields,
    ...(isLeftOut === true ? { isLeftOut } : {}),
    guesses: {
      ...kpi.guesses,
      ...(direction === undefined ? {} : { direction: sure(direction) }),
      ...(perspective === undefined ? {} : { perspective: sure(perspective) }),
      ...(aggregation === undefined ? {} : { aggregation: sure(aggregation) }),
    },
  };
}

function keyOf(sheet: string, name: string): string {
  return `${sheet}\n${headingKey(name)}`;
}
