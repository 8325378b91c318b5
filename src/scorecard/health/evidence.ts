import type { FindingValue, FindingValues } from './finding-value';

/** What a classic mistake was judged by, shown also when it was not made; each kind has a sentence in `strings`. */
export const EVIDENCE_KINDS = {
  noKpis: [],
  noObjectives: [],
  noPerspectiveCovered: ['perspectives'],
  plansAmongKpis: ['plans', 'kpis'],
  balance: ['perspective', 'count', 'kpis', 'covered', 'perspectives'],
  noPerspectives: ['kpis'],
  measuredObjectives: ['measured', 'objectives'],
  measuredObjectivesAndThemes: ['measured', 'objectives', 'carried', 'themes'],
  monitored: ['read', 'described', 'kpis', 'periods', 'until'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly data: FindingValues;
}

export function evidence<Kind extends EvidenceKind>(
  kind: Kind,
  data: Readonly<Record<(typeof EVIDENCE_KINDS)[Kind][number], FindingValue>>,
): Evidence {
  return { kind, data };
}
