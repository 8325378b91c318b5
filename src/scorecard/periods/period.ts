import type { Grain } from './grain';

/**
 * One period, as a position on the time line of its grain, so that the next one is `ordinal + 1`:
 * Week: weeks since the Monday of 1970-01-01's week; Month: calendar year × 12 + month − 1;
 * Quarter: fiscal year × 4 + quarter − 1; Half-year: fiscal year × 2 + half − 1; Year: fiscal year.
 */
export interface Period {
  readonly grain: Grain;
  readonly ordinal: number;
}

/** The period `steps` after (or, negative, before) the given one. */
export function shift(period: Period, steps: number): Period {
  return { grain: period.grain, ordinal: period.ordinal + steps };
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.grain === b.grain && a.ordinal === b.ordinal;
}
