import { KPI_LIBRARY } from './kpi-library';
import type { LibraryKpi } from './library-kpi';
import { plainWords } from './plain-words';

export type LibraryFilter = Partial<Pick<LibraryKpi, 'group' | 'perspective' | 'type'>>;

/**
 * Library KPIs whose name or synonyms, in either language, hold every word of `text`, in the library's order.
 * Case and accents do not matter. An empty text finds all that pass the filter.
 */
export function findLibraryKpis(text: string, filter: LibraryFilter = {}): readonly LibraryKpi[] {
  const words = plainWords(text).split(/\s+/).filter(Boolean);
  return KPI_LIBRARY.filter((kpi) => passes(kpi, filter) && holdsAll(searchable(kpi), words));
}

function passes(kpi: LibraryKpi, { group, perspective, type }: LibraryFilter): boolean {
  return (
    (group === undefined || kpi.group === group) &&
    (perspective === undefined || kpi.perspective === perspective) &&
    (type === undefined || kpi.type === type)
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function searchable(kpi: LibraryKpi): string {
  return plainWords([kpi.name.en, kpi.name.vi, ...kpi.synonyms].join(' '));
}
