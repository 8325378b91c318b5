import type { Kpi } from '../../scorecard/model/kpi';
import { isPercentUnit } from '../../scorecard/rules/percent-unit';
import type { Row } from '../cells/cell-type';
import { Fault } from '../fault';
import type { Doubt } from './unusual-size';

/** What rounding of a typed ratio explains. */
const TOLERANCE = 1e-3;
const PERCENT_DECIMALS = 1;
const DIGITS_NAMED = 6;

/**
 * Health rule D2 for the rows of one KPI that is a ratio: a typed actual that is not its numerator / denominator, by
 * more than a thousandth and more than half a unit of the last decimal shown.
 */
export function contradictedRatios(
  rows: readonly number[],
  items: readonly (Row | undefined)[],
  kpi: Kpi,
): Doubt[] {
  if (kpi.aggregation !== 'ratio') return [];
  return rows.flatMap((row) => {
    const { actual: value, numerator, denominator } = items[row] ?? {};
    if (typeof value !== 'number' || typeof numerator !== 'number') return [];
    if (typeof denominator !== 'number' || denominator === 0) return [];
    const quotient = numerator / denominator;
    if (Math.abs(value - quotient) <= toleranceOf(quotient, kpi)) return [];
    const data = {
      value,
      numerator,
      denominator,
      quotient: Number(quotient.toPrecision(DIGITS_NAMED)),
    };
    return [{ row, field: 'actual', fault: Fault.of('ratio-contradicted', data) }];
  });
}

function toleranceOf(quotient: number, { measureUnit, decimals }: Kpi): number {
  const isPercent = isPercentUnit(measureUnit);
  const shown = decimals ?? (isPercent ? PERCENT_DECIMALS : undefined);
  const half = shown === undefined ? 0 : 0.5 * 10 ** -(shown + (isPercent ? 2 : 0));
  // The factor lets a tie pass that binary fractions put just beyond the half.
  return Math.max(TOLERANCE * Math.abs(quotient), half * (1 + TOLERANCE));
}
