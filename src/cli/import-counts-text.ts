import type { ImportCounts } from '../import/plan/import-plan';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

/** What an import into a new scorecard comes to: 12 new KPIs · 144 actuals. */
export function importCountsText(counts: ImportCounts, { pane }: Dictionary): string {
  const words = pane.importing;
  const told = [
    [words.kpisAdded, counts.kpisAdded],
    [words.perspectivesAdded, counts.perspectivesAdded],
    [words.objectivesAdded, counts.objectivesAdded],
    [words.unitsAdded, counts.unitsAdded],
    [words.actualsCount, counts.actuals],
    [words.targetsCount, counts.targets],
    [words.rowsSkipped, counts.rowsSkipped],
  ] as const;
  return told
    .filter(([, count]) => count > 0)
    .map(([text, count]) => fill(text, { count }))
    .join(' · ');
}
