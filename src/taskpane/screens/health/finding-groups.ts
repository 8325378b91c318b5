import type { FindingLine, HealthLines, RuleLine } from '../../../health/health-lines';
import { CLASSIC_MISTAKES } from '../../../scorecard/health/rule-codes';

/** The first letters of the rules that stand together. */
const GROUPS = {
  definitions: 'KL',
  structure: 'WTSC',
  followUp: 'R',
  cells: 'DX',
} as const;

export type GroupName = keyof typeof GROUPS;

/** A classic mistake with what was found of it. */
export interface ClassicGroup {
  readonly rule: RuleLine;
  readonly findings: readonly FindingLine[];
}

export interface FindingGroup {
  readonly name: GroupName;
  readonly findings: readonly FindingLine[];
}

/** The four classic mistakes, found or not. */
export function classicGroups({ rules, findings }: HealthLines): readonly ClassicGroup[] {
  return rules
    .filter(({ code }) => CLASSIC_MISTAKES.some((mistake) => mistake === code))
    .map((rule) => ({ rule, findings: findings.filter(({ code }) => code === rule.code) }));
}

/** Everything else that was found, worst first within each group; groups with nothing are left out. */
export function otherGroups({ findings }: HealthLines): readonly FindingGroup[] {
  const names = Object.keys(GROUPS) as GroupName[];
  return names
    .map((name) => ({
      name,
      findings: worstFirst(findings.filter(({ code }) => GROUPS[name].includes(code.charAt(0)))),
    }))
    .filter((group) => group.findings.length > 0);
}

const RANKS = { Error: 0, Warning: 1, Tip: 2 } as const;

export function worstFirst(findings: readonly FindingLine[]): readonly FindingLine[] {
  return [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}
