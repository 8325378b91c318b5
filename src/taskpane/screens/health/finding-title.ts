import { periodLabel } from '../../../look/period-label';
import type { FindingValues } from '../../../scorecard/health/finding-value';
import type { Language } from '../../../strings/dictionary';
import type { FindingLine, RuleLine } from '../../../health/health-lines';

/** What a finding is about: the object by its name, else the cell, else the period and unit, else the rule itself. */
export function findingTitle(
  { code, source, place }: FindingLine,
  rules: readonly RuleLine[],
  language: Language,
): string {
  const rule = rules.find((each) => each.code === code)?.title ?? code;
  if (source.kind !== 'model') return [rule, place.cell].filter(Boolean).join(': ');
  const { name, theme, period, unit }: Partial<FindingValues> = source.finding.data;
  const named = [name, theme].find((each) => typeof each === 'string');
  if (named === undefined) {
    const when =
      typeof period === 'object' && 'period' in period && periodLabel(period.period, language);
    const about = [when, unit].filter((each) => typeof each === 'string').join(', ');
    return about === '' ? rule : `${rule}: ${about}`;
  }
  return isClassic(code) ? `“${named}”` : `${rule}: ${named}`;
}

/** Under the heading of a classic mistake its name need not be said again. */
function isClassic(code: string): boolean {
  return code.startsWith('M');
}
