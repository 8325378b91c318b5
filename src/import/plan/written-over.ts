import type { Corrections } from '../corrections/corrections';
import { isOfRegion } from '../corrections/is-of-region';
import { findPeriod } from '../periods/period-label';
import type {
  Measure,
  Proposal,
  ProposedColumn,
  ProposedReading,
  Region,
} from '../proposal/proposal';

const ACTUALS: ReadonlySet<Measure | undefined> = new Set(['actual', 'ytdActual', 'forecast']);

/** A table that shows one period at a time. */
export interface OnePeriod {
  /** As 2026-09. */
  readonly period: string;
  /** Its figures are copied, not linked: as the user said, else where the next period is likely to be written over it. */
  readonly isCopied: boolean;
}

/**
 * The tables whose actuals are all of one period, by region: links would follow when the next one is written over it. Not those
 * whose sheet is named after the period, and not several sheets with the same KPIs, one for each period: these stay.
 */
export function onePeriodTables(
  { regions, kpis }: Proposal,
  corrections: readonly Corrections[],
): ReadonlyMap<string, OnePeriod> {
  const periods = new Map<string, Set<string>>();
  const isSeries = new Set<string>();
  for (const { readings, isLeftOut } of kpis) {
    const actuals = isLeftOut === true ? [] : readings.filter(isActual);
    const isOfMany = [
      new Set(actuals.map(({ region }) => region)),
      new Set(actuals.map(({ period }) => period)),
    ].every(({ size }) => size > 1);
    for (const { region, period } of actuals) {
      periods.set(region, (periods.get(region) ?? new Set()).add(period));
      if (isOfMany) isSeries.add(region);
    }
  }
  return new Map(
    regions.flatMap((region) => {
      const [period, ...others] = periods.get(region.id) ?? [];
      const isOne = period !== undefined && others.length === 0;
      if (!isOne || isSeries.has(region.id) || isNamedAfter(region, period)) return [];
      const said = corrections.find((each) => isOfRegion(each, region))?.figures;
      const isCopied = said === undefined ? !grows(region) : said === 'values';
      return [[region.id, { period, isCopied }] as const];
    }),
  );
}

/** The next period gets a column of its own where headings name periods, and rows where these do and are looked up. */
function grows({ columns, links }: Region): boolean {
  const isDated = ({ header, measure }: ProposedColumn): boolean =>
    ACTUALS.has(measure) && isPartOfYear(header);
  return (
    columns.some(isDated) || (links === 'keys' && columns.some(({ holds }) => holds === 'period'))
  );
}

function isActual({ measure }: ProposedReading): boolean {
  return ACTUALS.has(measure);
}

/** A sheet named after a year holds months that change. */
function isNamedAfter({ sheet }: Region, period: string): boolean {
  return isPartOfYear(sheet) || (/^\d{4}$/.test(period) && findPeriod(sheet) !== undefined);
}

function isPartOfYear(text: string): boolean {
  const label = findPeriod(text)?.label;
  return label !== undefined && label.grain !== 'Year';
}
