import { KPI_LIBRARY } from './kpi-library';
import type { LibraryKpi } from './library-kpi';

export type LibraryFilter = Partial<Pick<LibraryKpi, 'group' | 'perspective' | 'type'>>;

/**
 * Library KPIs whose name or synonyms, in either language, hold every word of `text`, in the library's order.
 * Case and accents do not matter. An empty text finds all that pass the filter.
 */
export function findLibraryKpis(text: string, filter: LibraryFilter = {}): readonly LibraryKpi[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
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
  return plain([kpi.name.en, kpi.name.vi, ...kpi.synonyms].join(' '));
}

/** Lower case without accents, so that "loi nhuan" finds "lợi nhuận"; đ has no decomposition of its own. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
