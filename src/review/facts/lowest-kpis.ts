import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';

/** The KPIs with the lowest scores among those that count, the lowest first. */
export function lowestKpis({ outline }: ReviewSubject, most: number): readonly KpiRow[] {
  const scoreOf = ({ result }: KpiRow): number => result.score ?? Number.MAX_VALUE;
  return outline.kpis
    .filter(({ result }) => result.score !== undefined && (result.shareOfParent ?? 0) > 0)
    .sort((a, b) => scoreOf(a) - scoreOf(b) || a.row - b.row)
    .slice(0, most);
}
