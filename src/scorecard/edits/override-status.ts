import type { Reading } from '../model/reading';
import type { Scorecard } from '../model/scorecard';
import type { Colour } from '../model/status';
import { samePeriod, type Period } from '../periods/period';

/** A status that somebody sets instead of the rule's, and why. */
export interface Override {
  readonly status: Colour;
  readonly reason: string;
}

/**
 * The scorecard with the status of a KPI in a period set by hand, or, without an override, by its rule again. A reading
 * that is not there is added.
 *
 * @param period in the frequency of the KPI
 */
export function overrideStatus(
  scorecard: Scorecard,
  kpi: string,
  period: Period,
  override: Override | undefined,
): Scorecard {
  const { readings } = scorecard;
  const at = readings.findIndex(
    (reading) =>
      reading.kpi.toLowerCase() === kpi.toLowerCase() && samePeriod(reading.period, period),
  );
  if (at < 0) {
    const added = override && withOverride({ kpi, period }, override);
    return added ? { ...scorecard, readings: [...readings, added] } : scorecard;
  }
  return {
    ...scorecard,
    readings: readings.map((each, index) => (index === at ? withOverride(each, override) : each)),
  };
}

function withOverride(reading: Reading, override: Override | undefined): Reading {
  const { override: _, overrideReason: __, ...rest } = reading;
  return override ? { ...rest, override: override.status, overrideReason: override.reason } : rest;
}
