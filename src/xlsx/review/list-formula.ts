/** Choices written into a rule, as a constant text of its formula. */
export function listFormula(values: readonly string[]): string {
  return `"${values.join(',').replaceAll('"', '""')}"`;
}
