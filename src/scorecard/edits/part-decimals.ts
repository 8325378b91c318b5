import type { Kpi } from '../model/kpi';
import { isPercentUnit } from '../rules/percent-unit';

/** Digits that a part has at least where the KPI names no decimals. */
const DIGITS_TOLD = 3;

/** Decimals for the parts of a KPI's figures: those of the KPI, a % counting as a fraction; else enough to tell parts apart. */
export function partDecimals(
  { decimals, measureUnit }: Pick<Kpi, 'decimals' | 'measureUnit'>,
  figures: readonly number[],
  parts: number,
): number {
  if (decimals !== undefined) return decimals + (isPercentUnit(measureUnit) ? 2 : 0);
  const sizes = figures.filter((figure) => figure !== 0).map((figure) => Math.abs(figure) / parts);
  if (sizes.length === 0) return 0;
  return Math.max(0, DIGITS_TOLD - 1 - Math.floor(Math.log10(Math.min(...sizes))));
}
