import type { IgnoredFinding } from '../model/ignored-finding';

/** What an entry is looked up by: the rule, and every name of the object that the finding is about. */
export interface Ignorable {
  readonly code: string;
  readonly names: readonly string[];
}

/** Finds the entry that ignores a finding: of its rule, and of its object or of the whole scorecard; with a reason. */
export function ignoredBy(
  entries: readonly IgnoredFinding[],
): (finding: Ignorable) => IgnoredFinding | undefined {
  const byKey = new Map<string, IgnoredFinding>();
  for (const entry of entries) {
    if (!entry.reason) continue;
    const key = keyOf(entry.rule, entry.object ?? '');
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return ({ code, names }) =>
    [...names, ''].map((name) => byKey.get(keyOf(code, name))).find((entry) => entry !== undefined);
}

function keyOf(rule: string, object: string): string {
  return JSON.stringify([rule.trim().toUpperCase(), object.trim().toUpperCase()]);
}
