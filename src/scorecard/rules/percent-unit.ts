/** True for a KPI measured in %, whose figures are stored as fractions. */
export function isPercentUnit(measureUnit: string | undefined): boolean {
  return measureUnit !== undefined && measureUnit.trim().startsWith('%');
}
