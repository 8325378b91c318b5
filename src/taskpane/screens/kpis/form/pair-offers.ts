import { libraryKpiNamed } from '../../../../library/library-kpi-named';
import type { LibraryKpi } from '../../../../library/library-kpi';
import { pairsOf } from '../../../../library/pairs-of';
import type { Kpi } from '../../../../scorecard/model/kpi';

/** What a KPI could be paired with. */
export interface PairOffers {
  /** KPIs of the scorecard: those that the library pairs it with, then the others of its objective that lead where it lags. */
  readonly kpis: readonly Kpi[];
  /** Pairs of the library that the scorecard does not have. */
  readonly library: readonly LibraryKpi[];
}

const MOST = 3;

/** Offers nothing to a KPI that has a pair. */
export function pairOffers(kpi: Kpi, kpis: readonly Kpi[]): PairOffers {
  if ((kpi.pairedWith ?? '') !== '') return { kpis: [], library: [] };
  const others = kpis.filter(({ id, activeTo }) => id !== kpi.id && activeTo === undefined);
  const own = libraryKpiNamed(kpi.name);
  const partners = own ? pairsOf(own) : [];
  const found = partners.map((partner) => ({
    partner,
    kpi: others.find(({ name }) => libraryKpiNamed(name) === partner),
  }));
  const byLibrary = found.flatMap((each) => (each.kpi ? [each.kpi] : []));
  const beside = others.filter(
    (other) =>
      kpi.objective !== undefined &&
      other.objective === kpi.objective &&
      !byLibrary.includes(other) &&
      (kpi.type === undefined || other.type !== kpi.type),
  );
  return {
    kpis: [...byLibrary, ...beside].slice(0, MOST),
    library: found.flatMap((each) => (each.kpi ? [] : [each.partner])).slice(0, MOST),
  };
}
