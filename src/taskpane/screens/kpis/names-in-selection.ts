import { plainWords } from '../../../library/plain-words';
import { readsLikePlan } from '../../../scorecard/health/reads-like-plan';
import type { Kpi } from '../../../scorecard/model/kpi';

/** A name that stands in a selected cell. */
export interface NameInSelection {
  readonly name: string;
  /** A KPI has it already. */
  readonly isKnown: boolean;
  readonly isLikeTask: boolean;
}

/** The names in the first column of what is selected, each once: texts with a letter, not figures. */
export function namesInSelection(
  rows: readonly (readonly string[])[],
  kpis: readonly Kpi[],
): readonly NameInSelection[] {
  const known = new Set(kpis.map(({ name }) => plainWords(name.trim())));
  const seen = new Set<string>();
  return rows.flatMap(([first = '']) => {
    const name = first.replace(/\s+/g, ' ').trim();
    const plain = plainWords(name);
    if (!/\p{L}/u.test(name) || seen.has(plain)) return [];
    seen.add(plain);
    return { name, isKnown: known.has(plain), isLikeTask: readsLikePlan(name) };
  });
}
