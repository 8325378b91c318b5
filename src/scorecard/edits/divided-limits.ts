import type { Kpi } from '../model/kpi';
import { allocate } from './allocate';
import { partDecimals } from './part-decimals';

/** The limits that are amounts in the unit of a KPI. */
type Limits = Pick<Kpi, 'baseline' | 'rangeLow' | 'rangeHigh' | 'green' | 'amber'>;

/** Baseline, range and thresholds in the KPI's own unit divided by shares, for each part; ratios stay as they are. */
export function dividedLimits(whole: Kpi, shares: readonly number[]): readonly Limits[] {
  const areAmounts = whole.thresholds === 'values' || whole.thresholds === 'points';
  const fields = [
    'baseline',
    'rangeLow',
    'rangeHigh',
    ...(areAmounts ? (['green', 'amber'] as const) : []),
  ] as const;
  const parts = shares.map((): { -readonly [Field in keyof Limits]: Limits[Field] } => ({}));
  for (const field of fields) {
    const limit = whole[field];
    if (limit === undefined) continue;
    const decimals = partDecimals(whole, [limit], shares.length);
    allocate(limit, shares, decimals).forEach((amount, index) => {
      const part = parts[index];
      if (part) part[field] = amount;
    });
  }
  return parts;
}
