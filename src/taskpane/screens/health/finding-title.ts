import type { FindingLine, RuleLine } from '../../../health/health-lines';

/** What a finding is about: the object by its name, else the cell, else the rule itself. */
export function findingTitle(
  { code, source, place }: FindingLine,
  rules: readonly RuleLine[],
): string {
  const rule = rules.find((each) => each.code === code)?.title ?? code;
  if (source.kind !== 'model') return [rule, place.cell].filter(Boolean).join(': ');
  const { name, theme } = source.finding.data;
  const named = [name, theme].find((each) => typeof each === 'string');
  if (named === undefined) return rule;
  return isClassic(code) ? `“${named}”` : `${rule}: ${named}`;
}

/** Under the heading of a classic mistake its name need not be said again. */
function isClassic(code: string): boolean {
  return code.startsWith('M');
}
