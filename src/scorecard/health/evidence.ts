/** What a classic mistake was judged by, shown also when it was not made; each kind has a sentence in `strings`. */
export const EVIDENCE_KINDS = {
  noKpis: [],
  noObjectives: [],
  plansAmongKpis: ['plans', 'kpis'],
  balance: ['perspective', 'count', 'kpis', 'covered', 'perspectives'],
  noPerspectives: ['kpis'],
  measuredObjectives: ['measured', 'objectives'],
  measuredObjectivesAndThemes: ['measured', 'objectives', 'carried', 'themes'],
  monitored: ['read', 'described', 'kpis', 'periods'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly data: Readonly<Record<string, string | number>>;
}

export function evidence<Kind extends EvidenceKind>(
  kind: Kind,
  data: Readonly<Record<(typeof EVIDENCE_KINDS)[Kind][number], string | number>>,
): Evidence {
  return { kind, data };
}
