import type { Reading } from '../model/reading';
import type { Grain } from '../periods/grain';
import type { Period } from '../periods/period';

/** Readings by KPI and period, so that a look-up does not depend on how many rows there are. */
export interface ReadingIndex {
  at(kpi: string, period: Period): Reading | undefined;
  /** The ordinal of the KPI's earliest reading in the grain. */
  firstOrdinal(kpi: string, grain: Grain): number | undefined;
}

/** Readings of one grain, by KPI and ordinal. */
type ByKpi = Map<string, Map<number, Reading>>;

/** Of two readings for one KPI and period the first counts; the second is a problem of the table. */
export function indexReadings(readings: readonly Reading[]): ReadingIndex {
  const byGrain: Readonly<Record<Grain, ByKpi>> = {
    Week: new Map(),
    Month: new Map(),
    Quarter: new Map(),
    'Half-year': new Map(),
    Year: new Map(),
  };
  for (const reading of readings) {
    const { grain, ordinal } = reading.period;
    const ofKpi = byGrain[grain].get(reading.kpi) ?? new Map<number, Reading>();
    if (ofKpi.size === 0) byGrain[grain].set(reading.kpi, ofKpi);
    if (!ofKpi.has(ordinal)) ofKpi.set(ordinal, reading);
  }
  return {
    at: (kpi, { grain, ordinal }) => byGrain[grain].get(kpi)?.get(ordinal),
    firstOrdinal(kpi, grain) {
      const ordinals = [...(byGrain[grain].get(kpi)?.keys() ?? [])];
      return ordinals.length === 0
        ? undefined
        : ordinals.reduce((first, ordinal) => Math.min(first, ordinal));
    },
  };
}
