import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { fill } from '../../strings/fill';
import { textsIn } from '../../strings/texts';

/**
 * KPIs that an import brought and that its sheet no longer has stay, and their data source says since when. Those that have
 * come back lose the mark.
 */
export function markVanished(
  scorecard: Scorecard,
  { vanished, there }: Readonly<Record<'vanished' | 'there', ReadonlySet<string>>>,
  today: string,
): Scorecard {
  const { gone } = textsIn(settingsOf(scorecard.setup).language).imports;
  const mark = fill(gone, { place: '', date: '' }).trimEnd();
  const marked = (kpi: Kpi): Kpi => {
    const place = kpi.dataSource ?? '';
    const at = place.indexOf(mark);
    if (there.has(kpi.id) && at >= 0) return { ...kpi, dataSource: place.slice(0, at) };
    // What was marked the last time keeps the day on which it went.
    if (!vanished.has(kpi.id) || at >= 0) return kpi;
    return { ...kpi, dataSource: fill(gone, { place, date: today }) };
  };
  return { ...scorecard, kpis: scorecard.kpis.map(marked) };
}
