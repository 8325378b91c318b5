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

/** Months in a period of each grain that is made of months. */
export const MONTHS_IN: Readonly<Record<Exclude<Grain, 'Week'>, number>> = {
  Month: 1,
  Quarter: 3,
  'Half-year': 6,
  Year: 12,
};

/** The period `steps` after (or, negative, before) the given one. */
export function shift(period: Period, steps: number): Period {
  return { grain: period.grain, ordinal: period.ordinal + steps };
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.grain === b.grain && a.ordinal === b.ordinal;
}

/** The calendar month `month` (1–12) of `year`. */
export function monthPeriod(year: number, month: number): Period {
  return { grain: 'Month', ordinal: year * 12 + month - 1 };
}

/** Quarter `quarter` (1–4) of the fiscal year `fiscalYear`. */
export function quarterPeriod(fiscalYear: number, quarter: number): Period {
  return { grain: 'Quarter', ordinal: fiscalYear * 4 + quarter - 1 };
}

/** Half `half` (1–2) of the fiscal year `fiscalYear`. */
export function halfYearPeriod(fiscalYear: number, half: number): Period {
  return { grain: 'Half-year', ordinal: fiscalYear * 2 + half - 1 };
}

export function yearPeriod(fiscalYear: number): Period {
  return { grain: 'Year', ordinal: fiscalYear };
}
