import { KPI_LIBRARY } from './kpi-library';
import type { LibraryKpi } from './library-kpi';
import { LIBRARY_PAIRS } from './library-pairs';

/** The KPIs of the library that go with one of them: its drivers, or what it drives. */
export function pairsOf({ id }: Pick<LibraryKpi, 'id'>): readonly LibraryKpi[] {
  const partners = new Set(
    LIBRARY_PAIRS.flatMap(([leading, lagging]) =>
      leading === id ? [lagging] : lagging === id ? [leading] : [],
    ),
  );
  return KPI_LIBRARY.filter((kpi) => partners.has(kpi.id));
}
