import type { Reading } from '../model/reading';
import type { Period } from '../periods/period';

/** Readings by KPI and period, so that a look-up does not depend on how many rows there are. */
export interface ReadingIndex {
  at(kpi: string, period: Period): Reading | undefined;
  /** The ordinal of the KPI's earliest reading in the grain. */
  firstOrdinal(kpi: string, grain: Period['grain']): number | undefined;
}

/** Of two readings for one KPI and period the first counts; the second is a problem of the table. */
export function indexReadings(readings: readonly Reading[]): ReadingIndex {
  const byKpi = new Map<string, Map<number, Reading>>();
  for (const reading of readings) {
    const ofKpi = byKpi.get(reading.kpi) ?? new Map<number, Reading>();
    if (ofKpi.size === 0) byKpi.set(reading.kpi, ofKpi);
    if (!ofKpi.has(reading.period.ordinal)) ofKpi.set(reading.period.ordinal, reading);
  }
  return {
    at(kpi, period) {
      const reading = byKpi.get(kpi)?.get(period.ordinal);
      return reading?.period.grain === period.grain ? reading : undefined;
    },
    firstOrdinal(kpi, grain) {
      let first: number | undefined;
      for (const reading of byKpi.get(kpi)?.values() ?? []) {
        if (reading.period.grain !== grain) continue;
        first =
          first === undefined ? reading.period.ordinal : Math.min(first, reading.period.ordinal);
      }
      return first;
    },
  };
}
