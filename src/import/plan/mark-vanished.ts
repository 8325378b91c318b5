import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { fill } from '../../strings/fill';
import { textsIn } from '../../strings/texts';

/** KPIs that an import brought and that its sheet no longer has: they stay, and their data source says since when. */
export function markVanished(
  scorecard: Scorecard,
  vanished: ReadonlySet<string>,
  today: string,
): Scorecard {
  const { gone } = textsIn(settingsOf(scorecard.setup).language).imports;
  const kpis = scorecard.kpis.map((kpi) => {
    const place = kpi.dataSource ?? '';
    // What was marked the last time keeps the day on which it went.
    const isMarked = place.startsWith(
      fill(gone, { place: '', date: '' }).trim(),
      place.indexOf(','),
    );
    return vanished.has(kpi.id) && !isMarked
      ? { ...kpi, dataSource: fill(gone, { place, date: today }) }
      : kpi;
  });
  return { ...scorecard, kpis };
}
