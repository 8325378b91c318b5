import { KPI_LIBRARY } from './kpi-library';
import type { LibraryKpi } from './library-kpi';
import { plainWords } from './plain-words';

/** The KPI of the library that goes by a name, in either language or by a synonym; case and accents do not matter. */
export function libraryKpiNamed(name: string): LibraryKpi | undefined {
  const wanted = plainWords(name.trim());
  const isNamed = (names: readonly string[]) => names.some((each) => plainWords(each) === wanted);
  return (
    KPI_LIBRARY.find((kpi) => isNamed([kpi.name.en, kpi.name.vi])) ??
    KPI_LIBRARY.find((kpi) => isNamed(kpi.synonyms))
  );
}
