import { KPI_LIBRARY } from './kpi-library';
import type { LibraryKpi } from './library-kpi';
import { plainWords } from './plain-words';

/** The KPI of the library that goes by a name, in either language or by a synonym; case and accents do not matter. */
export function libraryKpiNamed(name: string): LibraryKpi | undefined {
  byName ??= indexOf(KPI_LIBRARY);
  return byName.get(plainWords(name.trim()));
}

let byName: ReadonlyMap<string, LibraryKpi> | undefined;

/** Names go before synonyms, and of the same ones the first KPI has it. */
function indexOf(kpis: readonly LibraryKpi[]): ReadonlyMap<string, LibraryKpi> {
  const index = new Map<string, LibraryKpi>();
  const ways = [
    ({ name }: LibraryKpi) => [name.en, name.vi],
    ({ synonyms }: LibraryKpi) => synonyms,
  ];
  for (const way of ways) {
    for (const kpi of kpis) {
      for (const name of way(kpi))
        if (!index.has(plainWords(name))) index.set(plainWords(name), kpi);
    }
  }
  return index;
}
