import type { ProposedKpi, Proposal } from '../../../../src/import/proposal/proposal';
import {
  columnNumber,
  parseCellAddress,
  parseRangeAddress,
  rangesOverlap,
} from '../../../../src/tables/cell-range';
import type { ExpectedKpi, KpiPlace } from '../expected-kpis';
import { foldName } from './fold-name';

/** The proposed KPI for each that is expected, first by its place, then by its name; each is taken once. */
export function matchKpis(
  expected: readonly ExpectedKpi[],
  { kpis }: Proposal,
): ReadonlyMap<ExpectedKpi, ProposedKpi> {
  const matched = new Map<ExpectedKpi, ProposedKpi>();
  const taken = new Set<ProposedKpi>();
  for (const isOne of [standsThere, hasTheName]) {
    for (const kpi of expected) {
      if (matched.has(kpi)) continue;
      const found = kpis.find((candidate) => !taken.has(candidate) && isOne(kpi, candidate));
      if (found === undefined) continue;
      matched.set(kpi, found);
      taken.add(found);
    }
  }
  return matched;
}

function standsThere({ places }: ExpectedKpi, { source }: ProposedKpi): boolean {
  return places.some(
    (place) =>
      place.sheet === source.sheet && numberOf(place.at) === source.row && isIn(place, source.cell),
  );
}

function hasTheName({ truth }: ExpectedKpi, { name, unit = '' }: ProposedKpi): boolean {
  const { of = '' } = truth;
  return foldName(truth.name) === foldName(name) && foldName(unit).includes(foldName(of));
}

function numberOf(at: number | string): number {
  return typeof at === 'number' ? at : columnNumber(at) + 1;
}

function isIn({ range }: KpiPlace, address: string): boolean {
  const cell = parseCellAddress(address.slice(address.lastIndexOf('!') + 1));
  const bounds = parseRangeAddress(range);
  if (cell === undefined || bounds === undefined) return false;
  const own = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  return rangesOverlap(own, bounds);
}
