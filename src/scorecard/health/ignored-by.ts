import type { IgnoredFinding } from '../model/ignored-finding';
import type { Finding } from './finding';

/** Finds the entry that ignores a finding: of its rule, and of its object or of the whole scorecard; with a reason. */
export function ignoredBy(
  entries: readonly IgnoredFinding[],
): (finding: Finding) => IgnoredFinding | undefined {
  const byKey = new Map<string, IgnoredFinding>();
  for (const entry of entries) {
    if (!entry.reason) continue;
    const key = keyOf(entry.rule, entry.object ?? '');
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return ({ code, object }) => byKey.get(keyOf(code, object.id)) ?? byKey.get(keyOf(code, ''));
}

function keyOf(rule: string, object: string): string {
  return JSON.stringify([rule.trim().toUpperCase(), object.trim().toUpperCase()]);
}
