import type { Reading } from '../model/reading';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';

/** What of a row of the Data table is typed; a field that is there but undefined is cleared. */
export type TypedFigures = Partial<
  Record<'actual' | 'target' | 'ytdTarget' | 'numerator' | 'denominator', number | undefined>
> & { readonly note?: string | undefined };

/** Figures for one KPI and period. */
export interface FigureChange {
  readonly kpi: string;
  readonly period: Period;
  readonly figures: TypedFigures;
}

/** The scorecard with figures put into its readings; a reading that is not there is added at the end. */
export function putFigures(scorecard: Scorecard, changes: readonly FigureChange[]): Scorecard {
  if (changes.length === 0) return scorecard;
  const wanted = new Map<string, FigureChange>();
  for (const change of changes) {
    const known = wanted.get(keyOf(change));
    const figures = { ...known?.figures, ...change.figures };
    wanted.set(keyOf(change), { ...change, figures });
  }
  const readings = scorecard.readings.map((reading) => {
    const change = wanted.get(keyOf(reading));
    wanted.delete(keyOf(reading));
    return change ? withFigures(reading, change.figures) : reading;
  });
  const added = Array.from(wanted.values(), ({ kpi, period, figures }) =>
    withFigures({ kpi, period }, figures),
  );
  return { ...scorecard, readings: [...readings, ...added] };
}

function withFigures(reading: Reading, figures: TypedFigures): Reading {
  const fields = Object.entries<unknown>({ ...reading, ...figures });
  // The fields of a reading, of which KPI and period are always there.
  return Object.fromEntries(
    fields.filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Reading;
}

/** Case does not matter in IDs, as in Excel's own look-ups. */
function keyOf({ kpi, period }: Pick<Reading, 'kpi' | 'period'>): string {
  return `${kpi.toLowerCase()} ${period.grain}${period.ordinal}`;
}
